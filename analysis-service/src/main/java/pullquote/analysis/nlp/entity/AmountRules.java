package pullquote.analysis.nlp.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Span;

/** Rules for amounts of money ("$3.5 billion": {@code 3500000000 USD}) and percentages ("7 per cent": {@code 7}). */
final class AmountRules {

    /** Longer numbers than these are no amounts, and costly to read. */
    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d)";

    private static final String WORDS =
            "(?:half a|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String SCALE = "hundred|thousand|million|billion|trillion|bn|mn|tn|[mkb](?![a-z])";
    private static final String CURRENCIES =
            "(?:US|American|Canadian|Australian|Hong Kong|New Zealand|Singapore) dollars?|dollars?|euros?|pounds?(?: sterling)?"
                    + "|yen|yuan|renminbi|(?:Indian |Pakistani )?rupees?|rou?bles?|(?:South Korean )?won|Swiss francs?|cents|pence";

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<symbol>US\\$|A\\$|C\\$|NZ\\$|HK\\$|S\\$|R\\$|[$£€¥₹₩₽]|(?<![A-Za-z])(?:USD|EUR|GBP|JPY|CHF|CNY|INR|AUD|CAD)\\s)\\s?(?<number>"
                    + NUMBER + ")(?:[ -]?(?<scale>" + SCALE + ")\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\w$£€¥.,])(?:(?<number>" + NUMBER + ")|(?<word>" + WORDS + "))(?:[ -](?<scale>" + SCALE
                    + "))?[ -](?<currency>" + CURRENCIES + "|USD|EUR|GBP|JPY|CHF|CNY|INR|AUD|CAD)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\w$£€.,])(?<number>[-−]?(?:" + NUMBER + "))(?:\\s?%|[ -](?:per ?cent|pct|pc)\\b(?!age| points?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT_IN_WORDS =
            Pattern.compile("(?<!\\w)(?<word>" + WORDS + ")[ -]per ?cent\\b(?!age| points?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WEIGHT = Pattern.compile(
            "(?i)\\b(?:lost|loses?|losing|gain(?:ed|s)?|weigh(?:s|ed|ing)?|shed|heavier|lighter)\\b[^.]{0,15}$");

    private AmountRules() {}

    static List<Value> money(String text) {
        List<Value> values = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(text);
        while (symbol.find()) {
            BigDecimal number = Amounts.figures(symbol.group("number"));
            add(values, symbol, EntityType.MONEY, amount(number, symbol, symbol.group("symbol")));
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (isMoney(named, text)) {
                add(values, named, EntityType.MONEY, amount(number(named), named, named.group("currency")));
            }
        }
        return values;
    }

    /** "Three won" is a sentence, "a pound" a price that depends, "lost 20 pounds" a weight. */
    private static boolean isMoney(Matcher named, String text) {
        if (named.group("scale") != null) {
            return true;
        }
        String currency = named.group("currency").toLowerCase(Locale.ROOT);
        boolean weight = currency.startsWith("pound")
                && WEIGHT.matcher(text)
                        .region(Math.max(0, named.start() - 30), named.start())
                        .find();
        return !currency.equals("won") && !weight && !"a".equalsIgnoreCase(named.group("word"));
    }

    private static BigDecimal number(Matcher named) {
        String figures = named.group("number");
        return figures == null ? Amounts.words(named.group("word")) : Amounts.figures(figures);
    }

    private static Optional<String> amount(BigDecimal number, Matcher matcher, String currency) {
        boolean hundredth = currency.equalsIgnoreCase("cents") || currency.equalsIgnoreCase("pence");
        BigDecimal whole = hundredth ? number.movePointLeft(2) : number;
        BigDecimal scaled = Amounts.scaled(whole, Optional.ofNullable(matcher.group("scale")));
        return Amounts.code(currency).map(code -> Amounts.plain(scaled) + " " + code);
    }

    static List<Value> percentages(String text) {
        List<Value> values = new ArrayList<>();
        Matcher figures = PERCENT.matcher(text);
        while (figures.find()) {
            String value = Amounts.plain(Amounts.figures(figures.group("number")));
            add(values, figures, EntityType.PERCENT, Optional.of(value));
        }
        Matcher words = PERCENT_IN_WORDS.matcher(text);
        while (words.find()) {
            String value = Amounts.plain(Amounts.words(words.group("word")));
            add(values, words, EntityType.PERCENT, Optional.of(value));
        }
        return values;
    }

    private static void add(List<Value> values, Matcher matcher, EntityType type, Optional<String> value) {
        values.add(new Value(new Mention(new Span(matcher.start(), matcher.end()), type), value));
    }
}

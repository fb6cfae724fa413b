package pullquote.analysis.nlp.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Span;

/** Rules for amounts of money ("$3.5 billion": {@code 3500000000 USD}) and percentages ("7 per cent": {@code 7}). */
final class AmountRules {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
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

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, BigDecimal> SIZES = new HashMap<>();

    static {
        String[] codes = {
            "$",
            "USD",
            "us$",
            "USD",
            "a$",
            "AUD",
            "c$",
            "CAD",
            "nz$",
            "NZD",
            "hk$",
            "HKD",
            "s$",
            "SGD",
            "r$",
            "BRL",
            "£",
            "GBP",
            "€",
            "EUR",
            "¥",
            "JPY",
            "₹",
            "INR",
            "₩",
            "KRW",
            "₽",
            "RUB",
            "dollar",
            "USD",
            "us dollar",
            "USD",
            "american dollar",
            "USD",
            "canadian dollar",
            "CAD",
            "australian dollar",
            "AUD",
            "hong kong dollar",
            "HKD",
            "new zealand dollar",
            "NZD",
            "singapore dollar",
            "SGD",
            "euro",
            "EUR",
            "pound",
            "GBP",
            "pounds sterling",
            "GBP",
            "pound sterling",
            "GBP",
            "yen",
            "JPY",
            "yuan",
            "CNY",
            "renminbi",
            "CNY",
            "rupee",
            "INR",
            "indian rupee",
            "INR",
            "pakistani rupee",
            "PKR",
            "rouble",
            "RUB",
            "ruble",
            "RUB",
            "won",
            "KRW",
            "south korean won",
            "KRW",
            "swiss franc",
            "CHF",
            "cent",
            "USD",
            "pence",
            "GBP"
        };
        for (int i = 0; i < codes.length; i += 2) {
            CODES.put(codes[i], codes[i + 1]);
        }
        String[] sizes = {
            "hundred",
            "2",
            "thousand",
            "3",
            "k",
            "3",
            "million",
            "6",
            "m",
            "6",
            "mn",
            "6",
            "billion",
            "9",
            "bn",
            "9",
            "b",
            "9",
            "trillion",
            "12",
            "tn",
            "12"
        };
        for (int i = 0; i < sizes.length; i += 2) {
            SIZES.put(sizes[i], BigDecimal.TEN.pow(Integer.parseInt(sizes[i + 1])));
        }
        String[] words = {
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
        };
        for (int i = 0; i < words.length; i++) {
            SIZES.put("=" + words[i], BigDecimal.valueOf(Math.max(1, i)));
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            SIZES.put("=" + tens[i], BigDecimal.valueOf(20 + 10L * i));
        }
        SIZES.put("=half a", new BigDecimal("0.5"));
    }

    private AmountRules() {}

    static List<Value> money(String text) {
        List<Value> values = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(text);
        while (symbol.find()) {
            add(
                    values,
                    symbol,
                    EntityType.MONEY,
                    amount(symbol.group("number"), symbol.group("scale"), code(symbol.group("symbol"))));
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String word = named.group("word");
            if ("a".equalsIgnoreCase(word) && named.group("scale") == null) {
                continue;
            }
            String number = word == null ? named.group("number") : number(word).toPlainString();
            String currency = named.group("currency").toLowerCase(Locale.ROOT);
            Optional<String> code = code(currency);
            boolean hundredth = currency.equals("cents") || currency.equals("pence");
            Optional<String> value = amount(number, named.group("scale"), hundredth ? Optional.empty() : code)
                    .or(() -> code.map(c -> plain(new BigDecimal(number.replace(",", "")).movePointLeft(2)) + " " + c));
            add(values, named, EntityType.MONEY, value);
        }
        return values;
    }

    static List<Value> percentages(String text) {
        List<Value> values = new ArrayList<>();
        Matcher figures = PERCENT.matcher(text);
        while (figures.find()) {
            String number = figures.group("number").replace(",", "").replace('−', '-');
            add(values, figures, EntityType.PERCENT, Optional.of(plain(new BigDecimal(number))));
        }
        Matcher words = PERCENT_IN_WORDS.matcher(text);
        while (words.find()) {
            add(values, words, EntityType.PERCENT, Optional.of(plain(number(words.group("word")))));
        }
        return values;
    }

    private static void add(List<Value> values, Matcher matcher, EntityType type, Optional<String> value) {
        values.add(new Value(new Mention(new Span(matcher.start(), matcher.end()), type), value));
    }

    private static BigDecimal number(String word) {
        return SIZES.getOrDefault("=" + word.toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }

    private static Optional<String> amount(
            String number, @org.jspecify.annotations.Nullable String scale, Optional<String> code) {
        BigDecimal size =
                scale == null ? BigDecimal.ONE : SIZES.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE);
        return code.map(c -> plain(new BigDecimal(number.replace(",", "")).multiply(size)) + " " + c);
    }

    private static Optional<String> code(String currency) {
        String lower = currency.strip().toLowerCase(Locale.ROOT);
        String singular = lower.length() > 3 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return Optional.ofNullable(CODES.get(singular))
                .or(() -> Optional.ofNullable(CODES.get(lower)))
                .or(() -> lower.matches("[a-z]{3}") ? Optional.of(lower.toUpperCase(Locale.ROOT)) : Optional.empty());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

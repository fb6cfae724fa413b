package pullquote.analysis.nlp.entity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What numbers in words, scales and names of currencies stand for. */
final class Amounts {

    /** The code of a currency, then its symbols and names in the singular. A bare dollar is the American one. */
    private static final String CURRENCIES = """
            USD $ us$ dollar us-dollar american-dollar cent
            AUD a$ australian-dollar
            CAD c$ canadian-dollar
            NZD nz$ new-zealand-dollar
            HKD hk$ hong-kong-dollar
            SGD s$ singapore-dollar
            BRL r$
            GBP £ pound pound-sterling pounds-sterling pence
            EUR € euro
            JPY ¥ yen
            CNY yuan renminbi
            INR ₹ rupee indian-rupee
            PKR pakistani-rupee
            KRW ₩ won south-korean-won
            RUB ₽ rouble ruble
            CHF swiss-franc
            """;

    private static final List<String> SMALL = List.of(
            "half a", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("billion", 9),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        CURRENCIES.lines().forEach(line -> {
            List<String> names = List.of(line.split(" "));
            names.forEach(name -> CODES.put(name.replace('-', ' ').toLowerCase(Locale.ROOT), names.get(0)));
        });
        for (String code : List.of("USD", "EUR", "GBP", "JPY", "CHF", "CNY", "INR", "AUD", "CAD")) {
            CODES.put(code.toLowerCase(Locale.ROOT), code);
        }
    }

    private Amounts() {}

    /** A number in figures, with or without commas. */
    static BigDecimal figures(String number) {
        return new BigDecimal(number.replace(",", "").replace('−', '-'));
    }

    /** A number in words: "half a", "two", "thirty". */
    static BigDecimal words(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        if (lower.equals("half a")) {
            return new BigDecimal("0.5");
        }
        if (TENS.contains(lower)) {
            return BigDecimal.valueOf(20 + 10L * TENS.indexOf(lower));
        }
        return BigDecimal.valueOf(Math.max(1, SMALL.indexOf(lower)));
    }

    /** The ISO 4217 code of a symbol, name or code of a currency. */
    static Optional<String> code(String currency) {
        String lower = currency.strip().toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return Optional.ofNullable(CODES.get(lower)).or(() -> Optional.ofNullable(CODES.get(singular)));
    }

    /** {@code scale} is "million", "bn" and the like, or empty. */
    static BigDecimal scaled(BigDecimal number, Optional<String> scale) {
        return number.scaleByPowerOfTen(scale.map(word -> ZEROS.getOrDefault(word.toLowerCase(Locale.ROOT), 0))
                .orElse(0));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

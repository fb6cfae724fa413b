package pullquote.analysis.nlp.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Gender;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * One case of a table: a text, the entities that it names, and the quotations that must come out. In the file a case starts with
 * {@code ## what it shows}, each {@code @} line gives an entity ({@code @ PERSON FEMALE Jane Roe / Roe}), the text follows, and after it one
 * line for each quotation: {@code > KIND | speaker | words | cue}. An empty speaker or cue means that there is none, and {@code ?} that it
 * does not matter. A case without such lines has no quotation. The separator of parts in the words is {@code ...}.
 */
record QuoteCase(String title, String text, List<Entity> entities, List<String> expected) {

    static List<QuoteCase> read(String name) {
        try (InputStream in = QuoteCase.class.getResourceAsStream(name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^## "))
                    .skip(1)
                    .map(QuoteCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QuoteCase parse(String block) {
        List<String> names = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String[] lines = block.split("\n");
        for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
            if (line.startsWith("@ ")) {
                names.add(line.substring(2));
            } else if (line.startsWith("> ")) {
                expected.add(line.substring(2).trim());
            } else {
                text.append(line).append('\n');
            }
        }
        String trimmed = text.toString().strip();
        return new QuoteCase(lines[0].strip(), trimmed, entities(trimmed, names), expected);
    }

    private static List<Entity> entities(String text, List<String> lines) {
        List<Entity> entities = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            EntityType type = EntityType.valueOf(words[0]);
            String[] forms = words[2].split(" / ");
            List<Mention> mentions = mentions(text, type, forms);
            if (!mentions.isEmpty()) {
                List<String> aliases = Arrays.asList(forms).subList(1, forms.length);
                entities.add(new Entity(
                        forms[0],
                        type,
                        aliases,
                        mentions,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Gender.valueOf(words[1]),
                        List.of()));
            }
        }
        return entities;
    }

    private static List<Mention> mentions(String text, EntityType type, String[] forms) {
        String longestFirst = Arrays.stream(forms)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        Matcher matcher =
                Pattern.compile("(?<!\\p{L})(?:" + longestFirst + ")(?!\\p{L})").matcher(text);
        List<Mention> mentions = new ArrayList<>();
        while (matcher.find()) {
            mentions.add(new Mention(new Span(matcher.start(), matcher.end()), type));
        }
        return mentions;
    }

    /** What came out, in the form of the table. */
    static String line(Quotation quotation, Document document) {
        String words = String.join(
                " ... ", quotation.parts().stream().map(document::textOf).toList());
        return quotation.kind()
                + " | " + quotation.speaker().map(Speaker::name).orElse("")
                + " | " + words.replaceAll("\\s+", " ")
                + " | " + quotation.cue().map(document::textOf).orElse("");
    }

    @Override
    public String toString() {
        return title;
    }
}

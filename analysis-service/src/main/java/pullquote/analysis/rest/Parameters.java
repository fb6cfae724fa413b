package pullquote.analysis.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import pullquote.analysis.nlp.AnalysisOptions;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.summary.SummaryOptions;

/** The query parameters of a request. Wrong values are problems with status 400 that name the parameter. */
record Parameters(MultivaluedMap<String, String> values) {

    private static final Set<EntityType> NAMES =
            Collections.unmodifiableSet(EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION));

    static Parameters of(UriInfo uri) {
        return new Parameters(uri.getQueryParameters());
    }

    /** An article's id; what cannot be one is the id of no article. */
    static UUID id(String word) {
        try {
            UUID id = UUID.fromString(word);
            if (id.toString().equalsIgnoreCase(word)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // told below, as for an id that is written wrong in another way
        }
        throw Problems.notFound("There is no article " + word);
    }

    AnalysisOptions options(Optional<LocalDate> publishedAt) {
        return new AnalysisOptions(
                number("sentences", 1, SummaryOptions.MOST_SENTENCES).orElse(AnalysisOptions.DEFAULT_SENTENCES),
                number("words", 1, SummaryOptions.MOST_WORDS),
                word("focus"),
                types().stream()
                        .filter(type -> !NAMES.contains(type))
                        .collect(() -> EnumSet.noneOf(EntityType.class), Collection::add, Collection::addAll),
                publishedAt);
    }

    boolean explain() {
        return word("explain").map(this::yesOrNo).orElse(false);
    }

    /** Whether the caller says that the text is in English, whatever it looks like. */
    boolean saysEnglish() {
        return word("language")
                .filter(tag -> tag.toLowerCase(Locale.ROOT).matches("en(-.*)?"))
                .isPresent();
    }

    /** The types of entity that are wanted; persons, organisations and places where the caller does not say. */
    Set<EntityType> types() {
        Optional<String> list = word("types").or(() -> word("type"));
        return list.map(words -> {
                    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
                    Arrays.stream(words.split(",")).map(this::type).forEach(types::add);
                    return types;
                })
                .orElse(NAMES);
    }

    /** Whether the caller wants the most salient entities first. */
    boolean bySalience() {
        String sort = word("sort").orElse("count");
        if (!sort.equals("count") && !sort.equals("salience")) {
            throw Problems.badParameter("sort", "sort must be count or salience");
        }
        return sort.equals("salience");
    }

    private EntityType type(String word) {
        try {
            return EntityType.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known = Arrays.toString(EntityType.values());
            throw Problems.badParameter("type", "type must be one of " + known.substring(1, known.length() - 1));
        }
    }

    private boolean yesOrNo(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw Problems.badParameter("explain", "explain must be true or false");
        }
        return word.equals("true");
    }

    private OptionalInt number(String name, int least, int most) {
        Optional<String> word = word(name);
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        if (word.get().matches("\\d{1,6}")) {
            int number = Integer.parseInt(word.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        throw Problems.badParameter(name, name + " must be a number from " + least + " to " + most);
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(values.getFirst(name)).map(String::strip).filter(word -> !word.isEmpty());
    }
}

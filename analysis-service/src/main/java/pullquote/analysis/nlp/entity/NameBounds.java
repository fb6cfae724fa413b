package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * Gives names the bounds that readers give them. The tagger learned from news that marks a place in an organisation's name by itself ("Lagos",
 * "Port Authority"; "Bank of", "Ghana") and a place with the larger one behind it as one ("Kisumu, Kenya"). Here a place inside an organisation's
 * name is not a place, and a town and its country are two.
 */
final class NameBounds {

    private static final Pattern PREPOSITION = Pattern.compile("(?i)\\b(?:in|from|at|near|outside|of) $");

    /** A single name behind these is a place's. */
    private static final Pattern FEATURE = Pattern.compile("(?<![\\p{L}-])((?:Port|Lake|Mount|Fort|Cape) )$");
    /** A person's name before these is part of the place's. */
    private static final Set<String> SITES = Set.of(
            "airport",
            "avenue",
            "boulevard",
            "bridge",
            "center",
            "centre",
            "highway",
            "hospital",
            "house",
            "library",
            "memorial",
            "museum",
            "park",
            "plaza",
            "road",
            "school",
            "square",
            "stadium",
            "street",
            "theater",
            "theatre",
            "tower");

    /** "University of Larmouth at Ashby" is not in Larmouth. */
    private static final String CAMPUS = " at ";

    private final Document document;
    private final PlaceLexicon places;

    private NameBounds(Document document, PlaceLexicon places) {
        this.document = document;
        this.places = places;
    }

    /** The mentions, in order of the text, with parts of one name put together and two names in one apart. */
    static List<Mention> settle(Document document, List<Mention> mentions, PlaceLexicon places) {
        NameBounds bounds = new NameBounds(document, places);
        PlaceParts parts = new PlaceParts(document, mentions, places);
        List<Mention> settled = new ArrayList<>(mentions.size());
        List<Mention> ordered =
                mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        for (Mention mention : ordered) {
            for (Mention part : parts.of(bounds.withFeature(mention))) {
                int last = settled.size() - 1;
                if (last >= 0 && bounds.isTownIn(settled.get(last), part)) {
                    settled.set(last, new Mention(settled.get(last).span(), EntityType.LOCATION));
                }
                Optional<Mention> whole = last < 0 ? Optional.empty() : bounds.whole(settled.get(last), part);
                whole.ifPresentOrElse(name -> settled.set(last, name), () -> settled.add(part));
            }
        }
        return settled;
    }

    /** "Alden" of "Port Alden" is no person. */
    private Mention withFeature(Mention mention) {
        Matcher feature = FEATURE.matcher(document.text()).region(Math.max(0, mention.start() - 7), mention.start());
        boolean single = document.textOf(mention.span()).indexOf(' ') < 0;
        return single && mention.type() == EntityType.PERSON && feature.find()
                ? new Mention(new Span(feature.start(1), mention.end()), EntityType.LOCATION)
                : mention;
    }

    /** "In Larmouth, Kenya": what stands so before a known place is one, too. */
    private boolean isTownIn(Mention first, Mention second) {
        String text = document.text();
        return second.start() == first.end() + 2
                && text.startsWith(", ", first.end())
                && second.type() == EntityType.LOCATION
                && places.knows(document.textOf(second.span()))
                && PREPOSITION
                        .matcher(text)
                        .region(Math.max(0, first.start() - 9), first.start())
                        .find();
    }

    private Optional<Mention> whole(Mention first, Mention second) {
        boolean beside = second.start() == first.end() + 1 && document.text().charAt(first.end()) == ' ';
        boolean campus = second.type() == EntityType.LOCATION
                && second.start() == first.end() + CAMPUS.length()
                && document.text().startsWith(CAMPUS, first.end())
                && document.text().startsWith("University of ", first.start());
        return campus || beside && belong(first, second)
                ? Optional.of(new Mention(
                        new Span(first.start(), second.end()),
                        first.type() == EntityType.ORGANIZATION ? first.type() : second.type()))
                : Optional.empty();
    }

    private boolean belong(Mention first, Mention second) {
        String end = lastWord(document.textOf(second.span()));
        if (first.type() == EntityType.PERSON) {
            return second.type() == EntityType.ORGANIZATION && OrganizationName.isFirmWord(end)
                    || second.type() == EntityType.LOCATION && SITES.contains(end);
        }
        return first.type() == EntityType.LOCATION && second.type() == EntityType.ORGANIZATION
                || first.type() == EntityType.ORGANIZATION && second.type() == EntityType.LOCATION;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}

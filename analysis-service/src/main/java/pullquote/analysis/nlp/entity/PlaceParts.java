package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** Takes apart what was found as one place and is two: a town and its country, a town and what is there in the possessive. */
final class PlaceParts {

    private static final Pattern PARTED = Pattern.compile(",\\s+(?=\\p{Lu})|['’]s\\s+(?=\\p{Lu})");
    private static final Pattern DIRECTION =
            Pattern.compile("(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)(?:ern)?\\s+(?=\\p{Lu})");
    private static final Pattern DEDICATED = Pattern.compile(
            "^(?:St|Saint|King|Queen|Prince|Princess|Our|Lord|Lady|President)\\b|(?:People|Children|Women|Men)$");

    private final Document document;
    private final PlaceLexicon places;
    /** What was found as a place by itself. */
    private final Set<String> found = new HashSet<>();

    PlaceParts(Document document, List<Mention> mentions, PlaceLexicon places) {
        this.document = document;
        this.places = places;
        mentions.stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .forEach(mention -> found.add(document.textOf(mention.span())));
    }

    /** The parts of a mention, or the mention alone. */
    List<Mention> of(Mention mention) {
        String text = document.textOf(mention.span());
        int comma = text.lastIndexOf(", ");
        boolean place = mention.type() == EntityType.LOCATION || comma > 0 && places.knows(text.substring(comma + 2));
        if (!place) {
            return List.of(mention);
        }
        Matcher direction = DIRECTION.matcher(text);
        int start = direction.lookingAt() ? direction.end() : 0;
        List<Mention> parts = new ArrayList<>();
        Matcher parted = PARTED.matcher(text);
        while (parted.find()) {
            boolean certain = parted.group().charAt(0) == ',';
            String owner = text.substring(start, Math.max(start, parted.start()));
            if (parted.start() > start && (certain || isOwner(owner, text.substring(parted.end())))) {
                parts.add(part(mention, start, parted.start()));
                start = parted.end();
            }
        }
        parts.add(part(mention, start, text.length()));
        return parts;
    }

    /** Whether a place in the possessive is one by itself: "Port Alden's Harbour Bridge" is two, "St James's Park" and "Earl's Court" are one. */
    private boolean isOwner(String owner, String owned) {
        boolean both = owner.indexOf(' ') > 0
                && owned.indexOf(' ') > 0
                && !DEDICATED.matcher(owner).find();
        return both || places.knows(owner) || found.contains(owner);
    }

    private static Mention part(Mention mention, int start, int end) {
        return new Mention(new Span(mention.start() + start, mention.start() + end), EntityType.LOCATION);
    }
}

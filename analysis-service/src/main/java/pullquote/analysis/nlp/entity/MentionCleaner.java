package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** Cuts mentions to the name alone and drops what is none: titles, possessives, articles, nationality words, roles. */
final class MentionCleaner {

    /** Before a name, always a title; words that are given names as well ("Dean", "Major") are not among them. */
    private static final Pattern TITLES = Pattern.compile("(?iu)(?:(?:former|ex-|then-?|acting|deputy|vice|late)\\s*)?"
            + "(?:mr|mrs|ms|miss|dr|prof|professor|sen|senator|rep|representative|gov|governor|gen|general|col|colonel|lt|lieutenant|sgt|sergeant"
            + "|capt|captain|maj|adm|admiral|rev|reverend|president|(?:prime |foreign |defen[cs]e |interior |finance )?minister|secretary|chancellor"
            + "|chairman|chairwoman|detective|officer|sheriff|ambassador|congressman|congresswoman|mayor|sir|dame|madam|justice|judge|monsignor"
            + "|inspector|superintendent|commissioner|spokesman|spokeswoman|coach|lady|lord|father|sister|brother|imam|sheikh|ayatollah|king|queen"
            + "|prince|princess|pope|cardinal|archbishop|bishop|st\\.?)\\.?\\s+(?=\\p{L})");
    /** One name alone is not enough with these: "Pope Francis" is his name. */
    private static final Pattern PART_OF_SINGLE_NAMES =
            Pattern.compile("(?iu)(?:king|queen|prince|princess|pope|st|sister|brother|father|lady|lord)\\.?\\s+\\S+");

    private static final Pattern POSSESSIVE = Pattern.compile("(?iu)(?:['’‘ʼ]s|(?<=s)['’])$");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+(?=\\S)");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\"“”‘’'(\\[,;:*-]+|[\\s\"“”’'(\\[,;:*-]+$|(?<=\\p{Ll}{4})\\.$");

    private static final Pattern QUALIFIER =
            Pattern.compile("(?<![\\p{L}-])((?:Nazi|East|West|North|South|Imperial|Vichy|Soviet|Northern|Southern) )$");
    private static final Set<String> OWNED_TAGS = Set.of("NOUN", "ADJ", "PROPN", "NUM");
    private static final Set<String> MORE_ROLES = WordLists.of("role-part");

    private static final Set<String> ROLE_ALONE = WordLists.of("role-alone");

    private final Document document;
    private final PlaceLexicon places;
    private final Set<String> texts;
    private final Map<EntityType, Map<String, Span>> cuts = new EnumMap<>(EntityType.class);

    private MentionCleaner(Document document, List<Mention> mentions, PlaceLexicon places) {
        this.document = document;
        this.places = places;
        this.texts = new HashSet<>();
        mentions.forEach(mention -> texts.add(document.textOf(mention.span())));
        mentions.forEach(this::addOwner);
    }

    /** "Bell's father" is Bell's, "Wendy's said" is a name. */
    private void addOwner(Mention mention) {
        String text = document.textOf(mention.span());
        int next = document.tokenIndexAt(mention.end());
        boolean owned = next < document.tokens().size()
                && OWNED_TAGS.contains(Tokens.tagOf(document.tokens().get(next)));
        Matcher possessive = POSSESSIVE.matcher(text);
        if (owned && possessive.find()) {
            texts.add(text.substring(0, possessive.start()));
        }
    }

    /** The mentions that are left, in order of the text, none overlapping another. */
    static List<Mention> clean(Document document, List<Mention> mentions, PlaceLexicon places) {
        MentionCleaner cleaner = new MentionCleaner(document, mentions, places);
        List<Mention> cleaned = new ArrayList<>();
        mentions.stream().sorted(Comparator.comparing(Mention::span)).forEach(mention -> {
            boolean free = cleaned.isEmpty() || cleaned.get(cleaned.size() - 1).end() <= mention.start();
            if (free) {
                cleaner.clean(mention).ifPresent(cleaned::add);
            }
        });
        return cleaned;
    }

    /** "Nazi Germany" and "East Timor" are other places than the names inside them. */
    private Mention withQualifier(Mention mention) {
        Matcher before = QUALIFIER.matcher(document.text()).region(Math.max(0, mention.start() - 12), mention.start());
        boolean country = mention.type() == EntityType.LOCATION && places.knows(document.textOf(mention.span()));
        return country && before.find()
                ? new Mention(new Span(before.start(1), mention.end()), mention.type())
                : mention;
    }

    private Optional<Mention> clean(Mention given) {
        Mention mention = withQualifier(given);
        String text = document.textOf(mention.span());
        Span kept = cuts.computeIfAbsent(mention.type(), type -> new HashMap<>())
                .computeIfAbsent(text, t -> cut(t, mention.type()));
        Span span = new Span(mention.start() + kept.start(), mention.start() + kept.end());
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Mention(span, mention.type()));
    }

    /** The name inside a mention's text, as offsets into it; empty where there is none. */
    private Span cut(String text, EntityType type) {
        int start = 0;
        int end = text.length();
        boolean changed = true;
        while (changed && start < end) {
            String rest = text.substring(start, end);
            Span kept = trim(rest, type);
            changed = kept.length() < rest.length();
            end = start + kept.end();
            start += kept.start();
        }
        return start < end && isName(text.substring(start, end), type) ? new Span(start, end) : new Span(0, 0);
    }

    /** One cut at either end, as offsets into the text. */
    private Span trim(String text, EntityType type) {
        Matcher edge = EDGES.matcher(text);
        if (edge.find()) {
            return edge.start() == 0 ? new Span(edge.end(), text.length()) : new Span(0, edge.start());
        }
        Matcher possessive = POSSESSIVE.matcher(text);
        if (possessive.find() && !isFirmInPossessive(text, possessive.start(), type)) {
            return new Span(0, possessive.start());
        }
        Matcher article = ARTICLE.matcher(text);
        if (article.find()) {
            return new Span(article.end(), text.length());
        }
        Matcher title = TITLES.matcher(text);
        if (type == EntityType.PERSON
                && title.lookingAt()
                && !PART_OF_SINGLE_NAMES.matcher(text).matches()) {
            return new Span(title.end(), text.length());
        }
        return new Span(0, text.length());
    }

    /** "Wendy's": a firm that is named so every time keeps the possessive. */
    private boolean isFirmInPossessive(String text, int possessive, EntityType type) {
        return type == EntityType.ORGANIZATION && !texts.contains(text.substring(0, possessive));
    }

    private boolean isName(String text, EntityType type) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (type != EntityType.PERSON && places.isNationality(text) && !places.knows(text)) {
            return false;
        }
        return !isRole(text);
    }

    private static boolean isRole(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[\\s-]+");
        for (String word : words) {
            if (!Roles.ofPerson(word) && !MORE_ROLES.contains(word)) {
                return false;
            }
        }
        return words.length > 1 || ROLE_ALONE.contains(words[0]);
    }
}

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
            + "|prince|princess|pope|cardinal|archbishop|bishop|st\\.?)\\.?\\s+(?!of\\s)(?=\\p{L})");
    /** One name alone is not enough with these: "Pope Francis" is his name. */
    private static final Pattern PART_OF_SINGLE_NAMES =
            Pattern.compile("(?iu)(?:king|queen|prince|princess|pope|st|sister|brother|father|lady|lord)\\.?\\s+\\S+");

    private static final Pattern POSSESSIVE = Pattern.compile("(?iu)(?:['’‘ʼ]s|(?<=s)['’])$");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+(?=\\S)");
    private static final Pattern OPENING_ARTICLE = Pattern.compile("^The \\S+ \\p{Lu}");
    private static final Pattern EDGES = Pattern.compile("^[\\s\"“”‘’'(\\[,;:*-]+|[\\s\"“”’'(\\[,;:*-]+$");

    /** What parts two names that stand side by side; some papers write "Mei - yu" for a hyphen, and a dash behind a place in capitals. */
    private static final Pattern JOIN =
            Pattern.compile("^.*(?:\\R|\\s[–—]\\s|(?<=\\p{Lu}{2})\\s-\\s|[\"“”])\\s*(?=\\S)", Pattern.DOTALL);

    private static final Pattern NICKNAMED = Pattern.compile("[^\"“”\\n]+\\s[\"“][^\"“”\\n]+[\"”]\\s[^\"“”\\n]+");

    private static final Pattern ABBREVIATED =
            Pattern.compile("(?i)(?:jr|sr|inc|corp|co|ltd|bros|cos|st|ave|dept|univ|intl|assn|mfg)\\.");
    private static final Pattern KIND_BEHIND = Pattern.compile(
            "(?U)(?<=\\p{L})\\s(?:(?:news|wire|media|broadcasting)\\s)?(?:agency|newspaper|website|company|firm|channel)$");
    private static final Pattern ROLE_BEHIND = Pattern.compile("\\s\\p{Ll}\\S*$");
    private static final Pattern CIVIL_TITLE = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s+(?=\\p{Lu})");
    private static final Pattern FIRST_WORDS = Pattern.compile("(\\S+)\\s(\\S+)");
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\s|^)\\p{Lu}|(?<=[\\s-])\\p{Lu}");
    private static final Set<String> OPENERS = WordLists.of("opener");
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

    /** Who is "Mr." is a person, whatever the finder took the name for. */
    private Mention person(Mention mention) {
        Matcher before = CIVIL_TITLE.matcher(document.text());
        boolean titled = before.region(mention.start(), mention.end()).lookingAt();
        for (int i = 3; !titled && i <= 6 && i <= mention.start(); i++) {
            int start = mention.start() - i;
            boolean wordStarts =
                    start == 0 || !Character.isLetter(document.text().charAt(start - 1));
            before.region(start, mention.end());
            titled = wordStarts && before.lookingAt() && before.end() == mention.start();
        }
        return titled ? new Mention(mention.span(), EntityType.PERSON) : mention;
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
        Mention mention = withQualifier(person(given));
        String text = document.textOf(mention.span());
        Span kept = cuts.computeIfAbsent(mention.type(), type -> new HashMap<>())
                .computeIfAbsent(text, t -> cut(t, mention.type()));
        Span span =
                withoutArticle(new Span(mention.start() + kept.start(), mention.start() + kept.end()), mention.type());
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Mention(span, mention.type()));
    }

    /** "The Harbour Bridge was closed": the capital is the sentence's, not the name's. One word may need it ("The Hague"). */
    private Span withoutArticle(Span span, EntityType type) {
        boolean article = type != EntityType.PERSON
                && OPENING_ARTICLE.matcher(document.textOf(span)).find();
        int token = document.tokenIndexAt(span.start());
        boolean opens = article
                && (document.sentences()
                                        .get(document.sentenceIndexAt(span.start()))
                                        .start()
                                == span.start()
                        || token > 0
                                && "PUNCT".equals(Tokens.tagOf(document.tokens().get(token - 1))));
        return opens ? new Span(span.start() + "The ".length(), span.end()) : span;
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
        Matcher join = JOIN.matcher(text);
        if (join.find()
                && !(type == EntityType.PERSON && NICKNAMED.matcher(text).matches())) {
            return new Span(join.end(), text.length());
        }
        if (text.endsWith(".") && !keepsPoint(text, type)) {
            return new Span(0, text.length() - 1);
        }
        Matcher kind = KIND_BEHIND.matcher(text);
        if (type == EntityType.ORGANIZATION && kind.find()) {
            return new Span(0, kind.start());
        }
        Matcher possessive = POSSESSIVE.matcher(text);
        if (possessive.find() && !isFirmInPossessive(text, possessive.start(), type)) {
            return new Span(0, possessive.start());
        }
        Matcher article = ARTICLE.matcher(text);
        if (article.find()) {
            return new Span(article.end(), text.length());
        }
        int opening = opening(text, type);
        if (opening > 0) {
            return new Span(opening, text.length());
        }
        Matcher title = TITLES.matcher(text);
        if (type == EntityType.PERSON
                && title.lookingAt()
                && !PART_OF_SINGLE_NAMES.matcher(text).matches()) {
            return new Span(title.end(), text.length());
        }
        return new Span(0, text.length());
    }

    /** How much of the start is a nationality before a role or kind ("Danish news agency Kvist") or opens the sentence ("If Bell"). */
    private int opening(String text, EntityType type) {
        Matcher words = FIRST_WORDS.matcher(text);
        if (!words.lookingAt()) {
            return 0;
        }
        if (type == EntityType.PERSON && OPENERS.contains(words.group(1))) {
            return words.end(1) + 1;
        }
        boolean role = Roles.ofPerson(words.group(2))
                || Character.isLowerCase(words.group(2).charAt(0));
        Matcher capital = CAPITAL.matcher(text).region(words.start(2), text.length());
        boolean described =
                type != EntityType.LOCATION && role && places.isNationality(words.group(1)) && capital.find();
        return described ? capital.start() : 0;
    }

    /** Initials, "Jr.", "Inc." and "Calif." end in a point; other names only where their sentence does. */
    private boolean keepsPoint(String text, EntityType type) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean acronym = last.length() <= 2 || last.indexOf('.') < last.length() - 1;
        return acronym
                || ABBREVIATED.matcher(last).matches()
                || (type != EntityType.PERSON && places.knows(text) && text.length() < 7);
    }

    /** "Wendy's": a firm that is named so every time keeps the possessive, and so do "St Brendan's" and the like. */
    private boolean isFirmInPossessive(String text, int possessive, EntityType type) {
        return type == EntityType.ORGANIZATION
                && (Dedications.isShort(text) || !texts.contains(text.substring(0, possessive)));
    }

    private boolean isName(String text, EntityType type) {
        boolean written = text.codePoints()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c));
        if (!written || (type == EntityType.PERSON && ROLE_BEHIND.matcher(text).find() && endsInRole(text))) {
            return false;
        }
        if (type != EntityType.PERSON && places.isNationality(text) && !places.knows(text)) {
            return false;
        }
        return !isRole(text);
    }

    /** "A military spokesman" is nobody's name. */
    private static boolean endsInRole(String text) {
        return Roles.ofPerson(text.substring(text.lastIndexOf(' ') + 1));
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

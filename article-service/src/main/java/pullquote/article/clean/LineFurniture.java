package pullquote.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Furniture that is known by the shape of its line: "Read more: …", "Photo: …", "© 2026 …", "Home > News > World", "Tags: …". */
final class LineFurniture {

    private static final int MOST_CHARS = 600;

    /** A notice of the site itself, not what somebody in the story says of one. */
    private static final String UNREPORTED = "^(?!.*(?:\\b(?:said|says|told|according to)\\b|[\"“”„«]))";

    private static final List<Shape> SHAPES = List.of(
            shape(
                    RemovalReason.APP,
                    "^(?=.{1,260}$)(?=.*\\b(?:android|ios|iphone|app store|google play)\\b)(?=.*\\bdownload\\b).*\\bapps?\\b.*$"),
            shape(
                    RemovalReason.RELATED_LINKS,
                    "^(?:lea|leer|lee|ver|vea|mira) ?(?:también|más|además|también lea)?\\s?[:>].{3,200}$"),
            shape(
                    RemovalReason.RELATED_LINKS,
                    "^(?:(?:read|see|watch|also|more|related|recommended|must)[ -](?:more|also|next|read|on this|stories|story|articles?|links?|coverage)"
                            + "|also (?:read|see)|related|recommended|up next|don't miss|don’t miss|in case you missed it|(?:what )?(?:to )?read next|further reading"
                            + "|full story|full coverage|watch|listen|lesen sie auch|mehr zum thema|lire aussi|à lire|lea también|leia também|leggi anche)"
                            + "(?: on the web| elsewhere| here)?\\s?(?:[:|»>›–—]|\\.{3}) ?.{0,220}$"),
            shape(RemovalReason.RELATED_LINKS, "^more (?:from|on|in|about|by|stories|news|coverage) [^.!?]{2,60}:?$"),
            shape(
                    RemovalReason.RELATED_LINKS,
                    "^(?:you (?:may|might|could|will|'ll) also (?:like|enjoy|be interested)|recommended for you|most (?:popular|read|viewed|shared) ).{0,60}$"),
            shape(
                    RemovalReason.RELATED_LINKS,
                    "^(?:click|tap|go|head) (?:here|over here|to) (?:to|for) [^.!?]{0,120}[.!]?$"),
            shape(
                    RemovalReason.CAPTION,
                    "^[\\[(]?(?:photo(?:graph)?s?|image|picture|pictured|illustration|graphic|file photo|video|foto|bild|imagen|crédit photo)"
                            + "(?: (?:credits?|source|by|courtesy(?: of)?|via|illustration))*\\s?[:/©|] ?.{1,200}$"),
            shape(
                    RemovalReason.CAPTION,
                    "^[\\[(]?(?:photo(?:graph)?|image|picture|illustration|foto)s? (?:by|courtesy of|courtesy|credit) [^!?]{2,120}$"),
            shape(RemovalReason.CAPTION, "^(?:credit|source|courtesy)s?\\s?: ?[^.!?]{2,80}$"),
            shape(
                    RemovalReason.CAPTION,
                    "^.{0,400}[(\\[|—–-] ?(?:(?:ap|file|reuters|afp|epa|upi|pa|photo|image|picture|credit|getty)\\b[^()]{0,60}"
                            + "|[^()]{0,60}(?:getty images|shutterstock|reuters|via ap|ap photo|afp|istock|wire images?|file photo|via [^()]{2,30}))[)\\]]?$"),
            shape(
                    RemovalReason.COPYRIGHT,
                    "^(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright\\b[^a-z]{0,6}(?:©|\\(c\\)|(?:19|20)\\d\\d|by\\b)).{0,300}$"),
            shape(RemovalReason.COPYRIGHT, "^.{0,300}\\ball rights reserved\\b.{0,200}$"),
            shape(
                    RemovalReason.COPYRIGHT,
                    "^(?:this|the|no part of this) (?:material|article|content|story|site|publication|website)\\b.{0,80}\\b(?:may not|must not|be) (?:be )?"
                            + "(?:published|reproduced|republished|copied|redistributed)\\b.{0,200}$"),
            shape(
                    RemovalReason.COPYRIGHT,
                    UNREPORTED
                            + "(?:.{0,160}\\b(?:is|are) not (?:responsible|liable|accountable) for (?:any |the )?(?:opinions?|views?|contents?|statements?|comments?)\\b.{0,300}"
                            + "|(?:the )?(?:views|opinions)(?:,? (?:and|or) (?:views|opinions|beliefs))?,? expressed\\b.{0,120}\\b(?:not|those|solely)\\b.{0,250})$"),
            shape(
                    RemovalReason.COMMENTS,
                    UNREPORTED
                            + "(?:(?:please (?:understand|note) that )?(?:all |your |reader )?comments (?:are|will be|may be|is) (?:moderated|reviewed|monitored|subject to|approved)\\b.{0,250}"
                            + "|we (?:ask that|ask you|welcome|encourage|reserve|will|do not)\\b.{0,80}\\bcomments?\\b.{0,300})$"),
            shape(
                    RemovalReason.ADVERTISEMENT,
                    UNREPORTED
                            + "(?:this (?:post|article|story|page|site) (?:may )?(?:contains?|includes?) (?:\\w+ )?(?:affiliate|sponsored|references to products)\\b.{0,300}"
                            + "|.{0,200}\\b(?:we|our site|us) (?:may|might|could|can) (?:earn|receive|get) (?:an? |some )?(?:\\w+ ){0,2}(?:commission|compensation)\\b.{0,250})$"),
            shape(
                    RemovalReason.TAGS,
                    "^(?:tags?|topics|filed under|keywords|categor(?:y|ies)|posted in|in this (?:story|article)|more about|schlagwörter|etiquetas)\\s?: ?.{1,300}$"),
            shape(
                    RemovalReason.CREDITS,
                    "^[(\\[]?(?:additional |with )?(?:reporting|writing|editing|compiled|with files) (?:by|from) [^!?]{3,200}$"),
            shape(
                    RemovalReason.NAVIGATION,
                    "^(?:skip|jump|back|return|go) (?:to|straight to) (?:the )?(?:main |top|content|article|navigation|homepage|home page|home)[^.!?]{0,30}[.!]?$"),
            shape(
                    RemovalReason.SHARE,
                    "^(?:follow|find|like|connect with|join) (?:us|me|the [\\p{L} ]{3,40}|@?\\p{L}[\\p{L}_ ]{2,40}) (?:on|at|via) (?:x|twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|tiktok|social media|google news)\\b.{0,120}$"),
            shape(
                    RemovalReason.PLAYER,
                    "^(?:\\d{1,3}:\\d{2}(?:\\s?/\\s?\\d{1,3}:\\d{2})?|\\d{1,3} min(?:ute)?s?(?: (?:read|listen|video|watch))?|reading time:? .{1,20}|listen to (?:this )?(?:article|story).{0,40})$"));

    private LineFurniture() {}

    /** What kind of furniture a line is by its shape; empty where it is none or too long to be furniture. */
    static Optional<RemovalReason> find(Wording block) {
        String text = block.text();
        if (text.length() > MOST_CHARS || Sentences.startsWithQuote(text)) {
            return Optional.empty();
        }
        if (isTrail(text)) {
            return Optional.of(RemovalReason.NAVIGATION);
        }
        return SHAPES.stream()
                .filter(shape -> shape.pattern().matcher(text).matches())
                .map(Shape::reason)
                .findFirst();
    }

    /** "Home > News > World", "Terms | Privacy | Contact": three or more short parts, none a sentence. */
    private static boolean isTrail(String text) {
        int parts = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (">»›/|•·".indexOf(c) >= 0) {
                parts += length > 0 ? 1 : 0;
                length = 0;
            } else if (".!?".indexOf(c) >= 0 || ++length > 42) {
                return false;
            }
        }
        return parts >= 3 && parts <= 25 && length > 0;
    }

    private static Shape shape(RemovalReason reason, String pattern) {
        return new Shape(reason, Pattern.compile("(?iu)" + pattern));
    }

    private record Shape(RemovalReason reason, Pattern pattern) {}
}

package pullquote.analysis.nlp.entity;

/**
 * Why one form of a name stands for the same entity as another: the answer to "why are these together?".
 *
 * @param form the form that joined ("Lund")
 * @param into the form that it joined ("Ada Lund")
 * @param reason the rule that joined them
 */
public record Merge(String form, String into, Reason reason) {

    /** The rules, each with a sentence that a reader understands. */
    public enum Reason {
        SPELLING("differs only in case, accents, hyphens, points or a leading article"),
        FAMILY_NAME("is the family name of exactly this person"),
        FAMILY_NAME_IN_CONTEXT(
                "is the family name of several; title, gender, nearness and weight in the text decide for this one"),
        GIVEN_NAME("is the given name of this person alone, who was named in full"),
        FULLER_NAME("is the same name with fewer parts or with initials"),
        NICKNAME("is a common short form of the given name before the same family name"),
        NAME_ORDER("has the same parts in another order"),
        ACRONYM_INTRODUCED("is put in brackets beside the full name"),
        ACRONYM_DERIVED("is made of the initials of this name alone"),
        LEGAL_FORM("differs only in the legal form of the company"),
        PART_OF_NAME("is the distinctive part of this name alone"),
        SAME_PLACE("is another name of the same country, state or body in the lexicon of places"),
        NUMBER("is the singular or plural of this name"),
        KIND_OF_PLACE("differs only in the kind of place that the longer name spells out");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        public String explanation() {
            return explanation;
        }
    }

    /** The whole reason as a sentence. */
    public String sentence() {
        return "“" + form + "” " + reason.explanation + ": “" + into + "”.";
    }
}

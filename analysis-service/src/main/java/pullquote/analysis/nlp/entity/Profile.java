package pullquote.analysis.nlp.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.entity.Persons.Bearer;

/**
 * What the mentions of a person in full tell, for telling apart the bearers of one family name.
 *
 * @param gender as far as known
 * @param weight how much the text is about this person: mentions in full, the headline, and not being somebody's relation
 * @param titles the words of all descriptions
 * @param mentions in order of the text
 */
record Profile(Gender gender, double weight, Set<String> titles, List<Mention> mentions) {

    private static final double IN_HEADLINE = 1.5;
    private static final double RELATION = -1.5;

    static Profile of(Bearer bearer, Surroundings surroundings, Genders genders, Descriptions descriptions) {
        List<Mention> mentions = bearer.group().mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        Mention first = mentions.get(0);
        boolean relation = Roles.isRelation(surroundings.wordBefore(first)) || followsRelation(first, surroundings);
        double weight = Math.log(1 + mentions.size()) / Math.log(2)
                + (mentions.stream().anyMatch(surroundings::inHeadline) ? IN_HEADLINE : 0)
                + (relation ? RELATION : 0);
        Set<String> titles = new HashSet<>();
        for (Mention mention : mentions) {
            descriptions.of(mention).ifPresent(description -> titles.addAll(Words.of(description)));
        }
        return new Profile(genders.of(bearer.name(), mentions), weight, titles, mentions);
    }

    /** "his father, Kim …": a relation and a comma before the name. */
    private static boolean followsRelation(Mention mention, Surroundings surroundings) {
        int token = surroundings.document().tokenIndexAt(mention.start());
        return surroundings.wordBefore(mention).equals(",")
                && Roles.isRelation(surroundings.wordAt(token - 2, surroundings.sentenceOf(mention)));
    }

    /** Whether a word of the title has described this person. */
    boolean bears(List<String> title) {
        return title.stream().anyMatch(titles::contains);
    }
}

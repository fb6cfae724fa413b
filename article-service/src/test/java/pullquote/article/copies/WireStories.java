package pullquote.article.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invented stories of an agency and what papers make of them: another headline, a cut end, other words here and there, a
 * paragraph of their own. Stories on one topic share names, figures of speech and the paragraph that tells what went before.
 */
final class WireStories {

    private static final String[] WHO = {
        "the harbour master", "a spokeswoman for the council", "the mayor", "the union's secretary",
                "an engineer on site",
        "the fire chief", "a neighbour", "the minister for transport", "the company's lawyer", "a retired teacher"
    };
    private static final String[] DID = {
        "said",
        "told reporters",
        "wrote in a letter",
        "warned",
        "denied",
        "announced on Monday",
        "confirmed late on Tuesday",
        "explained at a hearing",
        "insisted",
        "repeated"
    };
    private static final String[] THING = {
        "the bridge",
        "the tunnel",
        "the new school",
        "the ferry line",
        "the power station",
        "the market hall",
        "the water works",
        "the old prison",
        "the railway depot",
        "the stadium"
    };
    private static final String[] FATE = {
        "would stay closed until spring", "had cost twice what was planned", "was safe for the public",
        "needed repairs without delay", "should never have been built", "would open again within weeks",
        "was to be sold to the highest bidder", "had been inspected only last year", "could not be insured any longer",
        "belonged to the people of the town"
    };
    private static final String[] BECAUSE = {
        "after cracks were found in two pillars", "because the money had run out", "despite protests by residents",
        "while an inquiry goes on", "as heavy rain was forecast", "although three experts had advised against it",
        "once the court has ruled", "since nobody had asked for permits", "before the summer season starts",
        "even if the government refuses to pay"
    };
    private static final String[] PLACE = {
        "Elmsworth",
        "Port Alden",
        "Karsund",
        "Velin",
        "Mirov",
        "Tessaly Bay",
        "Dunmarrow",
        "Ostrel",
        "Quarrow",
        "Highfen"
    };

    private final Random random;

    WireStories(long seed) {
        this.random = new Random(seed);
    }

    private static final String[] SYLLABLES = {
        "bar", "den", "fel", "gor", "hul", "kas", "lin", "mor", "nes", "pol", "rad", "sten", "tor", "ul", "vik", "wen"
    };

    /** What stories on one subject share: where, what, who, and the paragraph that tells what went before. */
    record Topic(String place, List<String> things, List<String> people, String background) {}

    Topic topic() {
        List<String> things = List.of(one(THING), one(THING), one(THING));
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(name() + ", " + one(WHO) + ",");
        }
        Topic bare = new Topic(one(PLACE), things, people, "");
        String background = "The dispute over " + things.get(0) + " began in " + (1990 + random.nextInt(30)) + " when "
                + people.get(0) + " found " + random.nextInt(900) + " documents in a cellar. " + sentence(bare) + " "
                + sentence(bare);
        return new Topic(bare.place, things, people, background);
    }

    /** Paragraphs of a story; the first one is the headline. */
    List<String> story(Topic topic) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(topic.place + ": " + one(topic.people) + " on " + one(topic.things) + ", " + one(FATE));
        int length = 6 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            String paragraph = sentence(topic);
            for (int more = random.nextInt(3); more > 0; more--) {
                paragraph += " " + sentence(topic);
            }
            paragraphs.add(paragraph);
        }
        if (random.nextInt(3) == 0) {
            paragraphs.add(topic.background);
        }
        return paragraphs;
    }

    /** What a paper makes of a story. */
    List<String> edited(List<String> story, Topic topic) {
        List<String> paper = new ArrayList<>(story);
        if (random.nextInt(2) == 0) {
            paper.set(0, one(topic.people) + ": " + sentence(topic));
        }
        int keep = Math.max(3, (int) (paper.size() * (0.35 + 0.65 * random.nextDouble())));
        paper = new ArrayList<>(paper.subList(0, Math.min(paper.size(), keep)));
        if (random.nextInt(3) == 0) {
            paper.add(1 + random.nextInt(paper.size() - 1), sentence(topic) + " " + sentence(topic));
        }
        if (random.nextInt(5) == 0 && paper.size() > 4) {
            Collections.swap(paper, 2, 3);
        }
        double rate = random.nextDouble() * 0.06;
        return paper.stream().map(paragraph -> houseStyle(paragraph, rate)).toList();
    }

    private String houseStyle(String paragraph, double rate) {
        String[] words = paragraph.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextDouble() < rate) {
                words[i] = switch (random.nextInt(4)) {
                    case 0 -> "the";
                    case 1 -> words[i] + " also";
                    case 2 -> one(PLACE);
                    default -> String.valueOf(random.nextInt(100));
                };
            }
        }
        return String.join(" ", words);
    }

    private String sentence(Topic topic) {
        return switch (random.nextInt(5)) {
            case 0 ->
                capital(one(topic.people)) + " " + one(DID) + " that " + one(topic.things) + " in " + topic.place + " "
                        + one(FATE) + " " + one(BECAUSE) + detail() + ".";
            case 1 ->
                "In " + topic.place + ", " + random.nextInt(5000) + " people waited for " + one(topic.things)
                        + ", which " + one(FATE) + ", " + one(topic.people) + " " + one(DID) + detail() + ".";
            case 2 ->
                "\"We knew that " + one(topic.things) + " " + one(FATE) + ",\" " + one(topic.people) + " " + one(DID)
                        + ", " + one(BECAUSE) + detail() + ".";
            case 3 ->
                capital(one(BECAUSE)) + ", " + one(topic.people) + " and " + one(topic.people) + " " + one(DID)
                        + " that no more than " + random.nextInt(400) + " million crowns were left for "
                        + one(topic.things) + ".";
            default ->
                "Nobody at " + one(topic.things) + " would say whether it " + one(FATE) + ", and " + one(topic.people)
                        + " " + one(DID) + " nothing of the kind " + one(BECAUSE) + detail() + ".";
        };
    }

    /** What only one sentence has. */
    private String detail() {
        return switch (random.nextInt(4)) {
            case 0 -> ", " + name() + " Street " + random.nextInt(200);
            case 1 -> ", as the " + name() + " report of " + (1990 + random.nextInt(36)) + " has it";
            case 2 -> ", " + random.nextInt(100) + " days before the vote";
            default -> "";
        };
    }

    private String name() {
        return capital(one(SYLLABLES) + one(SYLLABLES));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

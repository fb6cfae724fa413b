package pullquote.train.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.train.quote.GoldArticle.Attribution;

/** Examples of pronouns and the persons they stand for. The names behind pronouns were found by machine: right more often than not. */
final class AntecedentExamples {

    private final Scene scene;
    private final List<Trainer.Example> examples;
    private final Map<Boolean, Integer> lastOfGender = new HashMap<>();
    private int lastSpeaker = -1;
    private int lastUnit = -1;

    private AntecedentExamples(Scene scene, List<Trainer.Example> examples) {
        this.scene = scene;
        this.examples = examples;
    }

    static List<Trainer.Example> of(List<Corpus.Item> items) {
        List<Trainer.Example> examples = new ArrayList<>();
        for (Corpus.Item item : items) {
            AntecedentExamples ofItem = new AntecedentExamples(item.scene(), examples);
            item.gold().attributions().stream()
                    .sorted(Comparator.comparingInt(
                            (Attribution a) -> a.content().get(0).start()))
                    .forEach(ofItem::add);
        }
        return examples;
    }

    private void add(Attribution attribution) {
        boolean pronoun = attribution.speakerType().equals("pronoun")
                && !attribution.source().isEmpty();
        lastSpeaker = pronoun ? resolve(attribution) : named(attribution);
        int end = attribution.content().get(attribution.content().size() - 1).end();
        lastUnit = scene.unitAt(end - 1);
    }

    private int named(Attribution attribution) {
        for (int entity = 0; entity < scene.entityCount(); entity++) {
            if (goesBy(attribution, entity)) {
                return entity;
            }
        }
        return -1;
    }

    private boolean goesBy(Attribution attribution, int entity) {
        return attribution.names().stream().anyMatch(name -> NameMatch.same(name, scene.entityName(entity)));
    }

    private int resolve(Attribution attribution) {
        int start = attribution.source().get(0).start();
        int phrase = scene.phraseAt(scene.unitAt(start));
        if (phrase < 0) {
            return -1;
        }
        boolean she = scene.text().substring(start).toLowerCase(Locale.ROOT).startsWith("she");
        List<Integer> candidates = scene.antecedents(phrase);
        boolean[] right = new boolean[candidates.size()];
        int found = -1;
        for (int i = 0; i < right.length; i++) {
            right[i] = goesBy(attribution, candidates.get(i));
            found = right[i] && found < 0 ? candidates.get(i) : found;
        }
        if (found >= 0 && right.length > 1) {
            int last = lastOfGender.getOrDefault(she, -1);
            examples.add(new Trainer.Example(scene.antecedentFeatures(phrase, lastSpeaker, lastUnit, last), right));
        }
        if (found >= 0) {
            lastOfGender.put(she, found);
        }
        return found;
    }
}

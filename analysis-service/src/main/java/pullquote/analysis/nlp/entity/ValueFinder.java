package pullquote.analysis.nlp.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;

/**
 * Finds dates, amounts of money and percentages by rules, and groups those of equal value. They are entities like names, but never mixed
 * with them unless asked for.
 */
public final class ValueFinder {

    /** The types that this finder knows. */
    public static final Set<EntityType> TYPES = Set.of(EntityType.DATE, EntityType.MONEY, EntityType.PERCENT);

    private ValueFinder() {}

    /** The finder has nothing to load; the method is there so that all stages start alike. */
    public static ValueFinder load() {
        return new ValueFinder();
    }

    /**
     * The values of the types wanted, by count and then by first mention. Their salience is 0.
     *
     * @param publishedAt the day that "yesterday" and dates without a year are resolved against; without it they have no value
     */
    public List<Entity> find(Document document, Set<EntityType> wanted, Optional<LocalDate> publishedAt) {
        List<Value> values = new ArrayList<>();
        if (wanted.contains(EntityType.DATE)) {
            values.addAll(DateRules.find(document, publishedAt));
        }
        if (wanted.contains(EntityType.MONEY)) {
            values.addAll(AmountRules.money(document.text()));
        }
        if (wanted.contains(EntityType.PERCENT)) {
            values.addAll(AmountRules.percentages(document.text()));
        }
        return group(document, values);
    }

    private static List<Entity> group(Document document, List<Value> values) {
        Map<String, List<Value>> groups = new LinkedHashMap<>();
        values.stream()
                .sorted(Comparator.comparing(value -> value.mention().span()))
                .forEach(value -> {
                    String key = value.value()
                            .orElseGet(() ->
                                    Words.key(document.textOf(value.mention().span())));
                    groups.computeIfAbsent(value.mention().type() + " " + key, k -> new ArrayList<>())
                            .add(value);
                });
        return groups.values().stream()
                .map(group -> entity(document, group))
                .sorted(Comparator.comparingInt(Entity::count)
                        .reversed()
                        .thenComparingInt(entity -> entity.mentions().get(0).start()))
                .toList();
    }

    private static Entity entity(Document document, List<Value> group) {
        List<Mention> mentions = group.stream().map(Value::mention).toList();
        Set<String> forms = new LinkedHashSet<>();
        mentions.forEach(mention -> forms.add(document.textOf(mention.span())));
        String name = forms.iterator().next();
        forms.remove(name);
        return new Entity(
                name,
                mentions.get(0).type(),
                List.copyOf(forms),
                mentions,
                Optional.empty(),
                0,
                Optional.empty(),
                group.get(0).value(),
                Gender.UNKNOWN,
                List.of());
    }
}

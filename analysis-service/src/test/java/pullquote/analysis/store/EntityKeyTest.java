package pullquote.analysis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pullquote.analysis.nlp.entity.EntityType;

class EntityKeyTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void fullNameIsTheSameInAllArticlesWhateverItsCaseAccentsAndPunctuation() {
        assertThat(key(EntityType.PERSON, "Zoë O’Hara", ONE)).isEqualTo(key(EntityType.PERSON, "ZOE O'HARA", OTHER));
        assertThat(key(EntityType.ORGANIZATION, "The Harbour Trust", ONE))
                .isEqualTo(key(EntityType.ORGANIZATION, "Harbour  Trust", OTHER));
        assertThat(key(EntityType.LOCATION, "U.K.", ONE)).isEqualTo(key(EntityType.LOCATION, "UK", OTHER));
    }

    @Test
    void loneWordIsTheSamePersonWithinOneArticleAlone() {
        assertThat(key(EntityType.PERSON, "Marsh", ONE)).isEqualTo(key(EntityType.PERSON, "marsh", ONE));
        assertThat(key(EntityType.PERSON, "Marsh", ONE)).isNotEqualTo(key(EntityType.PERSON, "Marsh", OTHER));
        assertThat(key(EntityType.PERSON, "Marsh", ONE)).isNotEqualTo(key(EntityType.PERSON, "Ottoline Marsh", ONE));
        assertThat(key(EntityType.LOCATION, "Marsh", ONE)).isEqualTo(key(EntityType.LOCATION, "Marsh", OTHER));
    }

    @Test
    void linkDecidesWhereThereIsOne() {
        EntityKey linked = EntityKey.of(EntityType.LOCATION, "Uhland", Optional.of("Q1"), ONE);
        assertThat(linked.uid())
                .isEqualTo(EntityKey.of(EntityType.LOCATION, "Land of Uh", Optional.of("Q1"), OTHER)
                        .uid())
                .isNotEqualTo(EntityKey.of(EntityType.LOCATION, "Uhland", Optional.of("Q2"), ONE)
                        .uid())
                .isNotEqualTo(key(EntityType.LOCATION, "Uhland", ONE).uid());
        assertThat(linked.uid().version()).isEqualTo(8);
        assertThat(linked.uid().variant()).isEqualTo(2);
    }

    @Test
    void nameWithoutALetterKeepsWhatItHas() {
        assertThat(EntityKey.plain("!!!")).isEqualTo("!!!");
    }

    private static EntityKey key(EntityType type, String name, UUID article) {
        return EntityKey.of(type, name, Optional.empty(), article);
    }
}

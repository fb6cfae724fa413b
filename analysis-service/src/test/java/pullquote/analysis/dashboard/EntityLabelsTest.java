package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.analysis.nlp.entity.EntityType;

class EntityLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "PORT WESTMARK, LOCATION, Port Westmark",
        "ST BRENDAN'S BAY, LOCATION, St Brendan's Bay",
        "ÅRSTAD, LOCATION, Årstad",
        "USA, LOCATION, USA",
        "Westmark, LOCATION, Westmark",
        "FERROUS LABS, ORGANIZATION, FERROUS LABS",
    })
    void placeOfADatelineIsSetAsOtherNamesAre(String name, EntityType type, String shown) {
        assertThat(EntityLabels.display(name, type)).isEqualTo(shown);
    }
}

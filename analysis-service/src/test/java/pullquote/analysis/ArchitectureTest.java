package pullquote.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "pullquote.analysis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nlpKnowsNothingOfFrameworks = classes()
            .that()
            .resideInAPackage("pullquote.analysis.nlp..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("pullquote.analysis.nlp..", "java..", "org.jspecify..", "opennlp..");

    @ArchTest
    static final ArchRule textStandsAlone = noClasses()
            .that()
            .resideInAPackage("..nlp.text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..nlp", "..nlp.entity", "..nlp.quote", "..nlp.summary");

    @ArchTest
    static final ArchRule entityReadsTextOnly = noClasses()
            .that()
            .resideInAPackage("..nlp.entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..nlp", "..nlp.quote", "..nlp.summary");

    @ArchTest
    static final ArchRule quoteReadsEntityAndText = noClasses()
            .that()
            .resideInAPackage("..nlp.quote")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..nlp", "..nlp.summary");

    @ArchTest
    static final ArchRule summaryReadsTextOnly = noClasses()
            .that()
            .resideInAPackage("..nlp.summary")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..nlp", "..nlp.entity", "..nlp.quote");

    @ArchTest
    static final ArchRule clientAndNlpDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("..analysis.client")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis.nlp..",
                    "..analysis.rest",
                    "..analysis.store",
                    "..analysis.engine",
                    "..analysis.follow",
                    "..analysis.across");

    @ArchTest
    static final ArchRule storeKnowsNobodyAboveIt = noClasses()
            .that()
            .resideInAPackage("..analysis.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis.client",
                    "..analysis.engine",
                    "..analysis.follow",
                    "..analysis.across",
                    "..analysis.stream",
                    "..analysis.webhook",
                    "..analysis.rest",
                    "..analysis.dashboard");

    @ArchTest
    static final ArchRule followerKnowsNoCallers = noClasses()
            .that()
            .resideInAnyPackage("..analysis.follow", "..analysis.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis.across",
                    "..analysis.stream",
                    "..analysis.webhook",
                    "..analysis.rest",
                    "..analysis.dashboard");

    @ArchTest
    static final ArchRule questionsReadWhatTheFollowerWroteFromTheDatabaseAlone = noClasses()
            .that()
            .resideInAnyPackage("..analysis.across", "..analysis.stream", "..analysis.webhook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..analysis.follow", "..analysis.engine", "..analysis.dashboard");
}

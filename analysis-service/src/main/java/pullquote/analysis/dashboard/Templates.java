package pullquote.analysis.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** The templates, which the build checks against what they are given. */
@CheckedTemplate(basePath = "dashboard")
final class Templates {

    private Templates() {}

    static native TemplateInstance articles(ArticlesView view);

    static native TemplateInstance article(ArticleView view);

    static native TemplateInstance comparison(ComparisonView view);

    static native TemplateInstance paste(PasteView view);

    static native TemplateInstance entities(EntitiesView view);

    static native TemplateInstance entity(EntityPage view);

    static native TemplateInstance quotes(QuotesView view);

    static native TemplateInstance across(AcrossView view);

    static native TemplateInstance signIn(SignInView view);

    static native TemplateInstance problem(ProblemView view);

    /** The page that says why another one cannot be shown. */
    static Response answer(ProblemView view) {
        return Response.status(view.status()).entity(problem(view)).build();
    }
}

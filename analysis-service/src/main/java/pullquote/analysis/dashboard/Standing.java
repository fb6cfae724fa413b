package pullquote.analysis.dashboard;

import java.util.Optional;
import pullquote.analysis.follow.FollowerView;
import pullquote.analysis.follow.FollowerView.GenerationView;

/** How current the figures across articles are, in words. */
final class Standing {

    private Standing() {}

    /** Empty where all is in them. */
    static String of(FollowerView follower) {
        Optional<GenerationView> serving = follower.generations().stream()
                .filter(generation -> generation.state().equals("serving"))
                .findFirst();
        if (serving.isEmpty()) {
            return "The first articles are being analysed. Reload the page in a few seconds.";
        }
        if (follower.state().equals("waiting")) {
            return "These figures may be out of date: article-service cannot be followed at the moment. They stand as of "
                    + Words.minute(serving.get().caughtUpAt()) + ".";
        }
        if (serving.get().progress() < 1) {
            return "These figures are still filling: "
                    + Math.round(serving.get().progress() * 100) + " % of the articles are in them.";
        }
        if (follower.state().equals("catching-up")) {
            return "Articles came in a moment ago that are not in these figures yet.";
        }
        return "";
    }
}

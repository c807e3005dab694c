namespace Bursar.MTurk;

/// <summary>The review policies of a HIT (MTurk API Reference, Review Policies; the model's <c>ReviewPolicy</c>).</summary>
internal static class ReviewPolicy
{
    /// <summary>The only policy for assignments.</summary>
    public const string KnownAnswersName = "ScoreMyKnownAnswers/2011-09-01";

    /// <summary>The only policy for HITs.</summary>
    public const string PluralityName = "SimplePlurality/2011-09-01";

    private const int MaxScore = 101;
    private const int MaxSeconds = 31_536_000;

    // Beyond the places that a reviewed HIT can have, a larger number says no more.
    private const int MaxPlaces = 1_000_000_000;

    /// <summary>Reads both members of CreateHIT and CreateHITWithHITType; null if there is no policy.</summary>
    public static ReviewPolicies? Read(Input input)
    {
        var policies = new ReviewPolicies
        {
            Known = Read(input, "AssignmentReviewPolicy", KnownAnswersName, ReadKnown),
            Plurality = Read(input, "HITReviewPolicy", PluralityName, ReadPlurality),
        };
        return policies.Reviews == StudyReviews.None ? null : policies;
    }

    private static TPolicy? Read<TPolicy>(Input input, string member, string name, Func<PolicyParameters, Input, TPolicy> read)
        where TPolicy : class
    {
        if (input.Structure(member) is not { } policy) return null;
        var given = policy.RequiredText("PolicyName");
        var parameters = new PolicyParameters(policy);
        if (given != name)
        {
            policy.Refuse("PolicyName", given);
            return null;
        }
        var found = read(parameters, policy);
        parameters.RefuseOthers();
        return found;
    }

    private static KnownAnswers ReadKnown(PolicyParameters parameters, Input policy)
    {
        var answers = parameters.Map("AnswerKey");
        if (answers.Count == 0) policy.Refuse(MTurkErrors.Request($"{KnownAnswersName} needs an AnswerKey."));
        return new(answers)
        {
            ApproveFrom = parameters.Number("ApproveIfKnownAnswerScoreIsAtLeast", 0, MaxScore),
            ApproveReason = parameters.Text("ApproveReason"),
            RejectBelow = parameters.Number("RejectIfKnownAnswerScoreIsLessThan", 0, MaxScore),
            RejectReason = parameters.Text("RejectReason"),
            ExtendBelow = parameters.Number("ExtendIfKnownAnswerScoreIsLessThan", 0, MaxScore),
            Extension = new(
                parameters.Number("ExtendMaximumAssignments", 2, 25) ?? 5,
                TimeSpan.FromSeconds(parameters.Number("ExtendMinimumTimeInSeconds", 60, MaxSeconds) ?? 0)),
        };
    }

    private static Plurality ReadPlurality(PolicyParameters parameters, Input policy)
    {
        List<string> questions = [.. parameters.Texts("QuestionIds").SelectMany(one => one.Split(',')).Select(one => one.Trim())];
        var threshold = parameters.Number("QuestionAgreementThreshold", 0, MaxScore);
        if (questions.Count == 0 || threshold is null)
            policy.Refuse(MTurkErrors.Request($"{PluralityName} needs QuestionIds and a QuestionAgreementThreshold."));
        var extendBelow = parameters.Number("ExtendIfHITAgreementScoreIsLessThan", 1, 100);
        var most = parameters.Number("ExtendMaximumAssignments", 1, MaxPlaces);
        var seconds = parameters.Number("ExtendMinimumTimeInSeconds", 3_600, MaxSeconds);
        if (extendBelow is not null && (most is null || seconds is null))
            policy.Refuse(MTurkErrors.Request(
                "ExtendIfHITAgreementScoreIsLessThan needs ExtendMaximumAssignments and ExtendMinimumTimeInSeconds."));
        return new(questions, threshold ?? 0)
        {
            WithoutRejected = parameters.Flag("DisregardAssignmentIfRejected"),
            WithoutBelow = parameters.Number("DisregardAssignmentIfKnownAnswerScoreIsLessThan", 0, MaxScore),
            ApproveFrom = parameters.Number("ApproveIfWorkerAgreementScoreIsAtLeast", 0, MaxScore),
            RejectBelow = parameters.Number("RejectIfWorkerAgreementScoreIsLessThan", 0, MaxScore),
            RejectReason = parameters.Text("RejectReason"),
            ExtendBelow = extendBelow,
            Extension = new(most ?? 0, TimeSpan.FromSeconds(seconds ?? 0)),
        };
    }
}

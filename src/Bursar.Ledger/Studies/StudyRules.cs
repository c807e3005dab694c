namespace Bursar.Ledger;

/// <summary>The rules for every study, whichever command creates or changes it.</summary>
internal static class StudyRules
{
    /// <summary>Why the study is invalid; null if it is valid.</summary>
    public static Rejection? Check(Study study)
    {
        if (TextRules.Check("A title", study.Title, Study.MaxTitle, required: true) is { } title) return title;
        if (TextRules.Check("An internal name", study.InternalName, Study.MaxInternalName) is { } name) return name;
        if (study.Reward < Money.Zero || study.Reward > Money.MaxAmount)
            return new(RejectionCode.InvalidAmount, $"A reward is from 0.00 to {Money.MaxAmount}.");
        if (study.CompletionCodes.Check() is { } codes) return Invalid(codes);
        if (study.Places is < 1 or > Study.MaxPlaces) return Invalid($"A study has 1 to {Study.MaxPlaces} places.");
        if (!IsWhole(study.TimeLimit) || study.TimeLimit < Study.MinTimeLimit || study.TimeLimit > Study.MaxTimeLimit)
            return Invalid("A time limit is from 30 seconds to 365 days, in whole seconds.");
        if (!IsWhole(study.ApproveAfter) || study.ApproveAfter < TimeSpan.Zero || study.ApproveAfter > Study.MaxApproveAfter)
            return Invalid("Work is approved by itself after 0 to 30 days, in whole seconds.");
        if (study.Rules.Check() is { } rules) return rules;
        return study.KeepFor is { } keep && (!IsWhole(keep) || keep < Study.MinKeepFor || keep > Study.MaxKeepFor)
            ? Invalid("A study is kept for 1 to 3650 days, in whole seconds.")
            : null;
    }

    /// <summary>Why an offer cannot last this long; null if it can.</summary>
    public static Rejection? CheckLifetime(TimeSpan? lifetime)
        => lifetime is { } time && (!IsWhole(time) || time <= TimeSpan.Zero || time > Study.MaxLifetime)
            ? Invalid("A study is offered for 1 second to 365 days, in whole seconds.")
            : null;

    private static bool IsWhole(TimeSpan span) => span.Ticks % TimeSpan.TicksPerSecond == 0;

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);
}

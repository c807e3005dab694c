namespace Bursar.Ledger;

/// <summary>The rules for every kind of trait, whichever command creates or changes it.</summary>
internal static class TraitTypeRules
{
    /// <summary>Why the type is invalid; null if it is valid.</summary>
    public static Rejection? Check(TraitType type)
    {
        if (TextRules.Check("A name", type.Name, TraitType.MaxName, required: true) is { } name) return name;
        if (TextRules.Check("Keywords", type.Keywords, TraitType.MaxKeywords) is { } keywords) return keywords;
        if (TextRules.Check("A description", type.Description, TraitType.MaxDescription, required: true) is { } text) return text;
        if (!IsSpan(type.RetryDelay)) return Invalid("A retry delay is from 0 seconds to 3650 days, in whole seconds.");
        if (!IsSpan(type.TestDuration) || type.TestDuration == TimeSpan.Zero)
            return Invalid("The time for a test is from 1 second to 3650 days, in whole seconds.");
        return type is { TestDuration: not null, GrantValue: not null }
            ? Invalid("A trait with a test is not given to everyone who asks.")
            : null;
    }

    private static bool IsSpan(TimeSpan? span) => span is not { } time
        || (time >= TimeSpan.Zero && time <= TraitType.MaxSpan && time.Ticks % TimeSpan.TicksPerSecond == 0);

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);
}

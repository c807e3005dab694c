namespace Bursar.Prolific;

/// <summary>
/// The types of study (Prolific API docs, Studies). Quotas and representative samples are kept and given back, but only a study
/// of the type <see cref="Single"/> can be published here.
/// </summary>
internal static class StudyTypes
{
    /// <summary>A study whose places are for anyone who is eligible.</summary>
    public const string Single = "SINGLE";

    /// <summary>Every type.</summary>
    public static readonly string[] All =
    [
        Single, "QUOTA", "UK_REP_SAMPLE", "UK_REGIONAL_REP_SAMPLE", "REP_SAMPLE_UK_ENGLISH_AGE_POLITICAL_AFFILIATION",
        "REP_SAMPLE_UK_ENGLISH_AGE_ETHNICITY", "US_REP_SAMPLE", "US_REGIONAL_REP_SAMPLE",
        "REP_SAMPLE_US_ENGLISH_AGE_POLITICAL_AFFILIATION", "REP_SAMPLE_US_ENGLISH_AGE_ETHNICITY",
    ];

    /// <summary>The error if a study of this type cannot be published; null if it can.</summary>
    public static ProlificError? CheckPublishable(string type) => type == Single
        ? null
        : new(ErrorCode.NotOffered, $"Studies of the type {type} cannot be published on this server yet.");
}

namespace Bursar.Prolific;

/// <summary>
/// The types of study (Prolific API docs, Studies). Representative samples are kept and given back, but cannot be published here:
/// the shares of their parts are not documented.
/// </summary>
internal static class StudyTypes
{
    /// <summary>A study whose places are for anyone who is eligible.</summary>
    public const string Single = "SINGLE";

    /// <summary>A study whose places are shared out by the weightings of its filters.</summary>
    public const string Quota = "QUOTA";

    /// <summary>Every type.</summary>
    public static readonly string[] All =
    [
        Single, Quota, "UK_REP_SAMPLE", "UK_REGIONAL_REP_SAMPLE", "REP_SAMPLE_UK_ENGLISH_AGE_POLITICAL_AFFILIATION",
        "REP_SAMPLE_UK_ENGLISH_AGE_ETHNICITY", "US_REP_SAMPLE", "US_REGIONAL_REP_SAMPLE",
        "REP_SAMPLE_US_ENGLISH_AGE_POLITICAL_AFFILIATION", "REP_SAMPLE_US_ENGLISH_AGE_ETHNICITY",
    ];

    /// <summary>The error if a study of this type cannot be published; null if it can.</summary>
    public static ProlificError? CheckPublishable(string type) => type is Single or Quota
        ? null
        : new(ErrorCode.NotOffered, $"Studies of the type {type} cannot be published on this server yet.");
}

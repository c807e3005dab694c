namespace Bursar.Prolific;

/// <summary>
/// Fields of a study that Prolific has and that have no effect here. A study that needs them is refused by name, because it would
/// not be what was asked for.
/// </summary>
internal static class StudyRefusals
{
    /// <summary>
    /// Records each field that is given and has no effect. Null, false and empty are what a study without them has.
    /// </summary>
    public static void Check(ProlificBody body)
    {
        if (body.Flag("is_external_study_url_secure") == true)
            body.Wrong("is_external_study_url_secure", "Addresses are not signed here.");
    }
}

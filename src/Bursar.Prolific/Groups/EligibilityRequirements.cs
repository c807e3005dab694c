namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Eligibility requirements" in Prolific's documentation.</summary>
internal static class EligibilityRequirements
{
    private const string Group = "Eligibility requirements";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/eligibility-requirements/"),
    ];
}

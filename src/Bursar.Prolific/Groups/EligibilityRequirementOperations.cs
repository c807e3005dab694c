namespace Bursar.Prolific;

/// <summary>Who could take part, in the form that preceded filters.</summary>
internal static class EligibilityRequirementOperations
{
    private const string Group = "Eligibility requirements";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/eligibility-requirements/"),
    ];
}

namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Study collections" in Prolific's documentation.</summary>
internal static class StudyCollections
{
    private const string Group = "Study collections";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/study-collections/mutually-exclusive/"),
        new(Group, "POST", "/api/v1/study-collections/mutually-exclusive/"),
        new(Group, "GET", "/api/v1/study-collections/mutually-exclusive/{id}/"),
        new(Group, "PATCH", "/api/v1/study-collections/mutually-exclusive/{id}/"),
        new(Group, "DELETE", "/api/v1/study-collections/mutually-exclusive/{id}/"),
        new(Group, "POST", "/api/v1/study-collections/mutually-exclusive/{id}/transition/"),
    ];
}

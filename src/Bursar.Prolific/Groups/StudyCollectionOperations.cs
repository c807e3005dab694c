namespace Bursar.Prolific;

/// <summary>Studies of which a participant can take only one.</summary>
internal static class StudyCollectionOperations
{
    private const string Group = "Study collections";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/study-collections/mutually-exclusive/", GetCollections.AnswerAsync),
        new(Group, "POST", "/api/v1/study-collections/mutually-exclusive/", CreateCollection.AnswerAsync),
        new(Group, "GET", "/api/v1/study-collections/mutually-exclusive/{id}/", GetCollection.AnswerAsync),
        new(Group, "PATCH", "/api/v1/study-collections/mutually-exclusive/{id}/", UpdateCollection.AnswerAsync),
        new(Group, "DELETE", "/api/v1/study-collections/mutually-exclusive/{id}/", DeleteCollection.AnswerAsync),
        new(Group, "POST", "/api/v1/study-collections/mutually-exclusive/{id}/transition/", TransitionCollection.AnswerAsync),
    ];
}

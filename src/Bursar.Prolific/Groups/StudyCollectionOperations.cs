using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Studies of which a participant can take only one.</summary>
internal static class StudyCollectionOperations
{
    private const string Group = "Study collections";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/study-collections/mutually-exclusive/", GetCollections.AnswerAsync)
        {
            Id = "get-mutually-exclusive-study-collections",
            Gives = () => BodyShape.Of(CollectionJson.Wire.ListAnswerCollectionShort),
            Query = QueryShapes.Collections,
        },
        new(Group, "POST", "/api/v1/study-collections/mutually-exclusive/", CreateCollection.AnswerAsync)
        {
            Id = "create-mutually-exclusive-study-collection", Takes = () => RequestShapes.NewCollection,
            Gives = () => BodyShape.Of(CollectionJson.Wire.CollectionShort), Status = 201,
        },
        new(Group, "GET", "/api/v1/study-collections/mutually-exclusive/{id}/", GetCollection.AnswerAsync)
        {
            Id = "get-mutually-exclusive-study-collection", Gives = () => BodyShape.Of(CollectionJson.Wire.CollectionDetail),
        },
        new(Group, "PATCH", "/api/v1/study-collections/mutually-exclusive/{id}/", UpdateCollection.AnswerAsync)
        {
            Id = "update-mutually-exclusive-study-collection", Takes = () => RequestShapes.CollectionChange,
            Gives = () => BodyShape.Of(CollectionJson.Wire.CollectionDetail),
        },
        new(Group, "DELETE", "/api/v1/study-collections/mutually-exclusive/{id}/", DeleteCollection.AnswerAsync)
        {
            Id = "delete-mutually-exclusive-study-collection", Status = 204,
        },
        new(Group, "POST", "/api/v1/study-collections/mutually-exclusive/{id}/transition/", TransitionCollection.AnswerAsync)
        {
            Id = "transition-mutually-exclusive-study-collection", Takes = () => RequestShapes.CollectionTransition,
            Gives = () => BodyShape.Of(CollectionJson.Wire.CollectionDetail),
            Money = "Publishing reserves the whole cost of each study.",
        },
    ];
}

using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Named sets of filters, shared by several studies.</summary>
internal static class FilterSetOperations
{
    private const string Group = "Filter sets";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/filter-sets/", GetFilterSets.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.ListAnswerFilterSetDetail), Query = QueryShapes.FilterSets,
        },
        new(Group, "POST", "/api/v1/filter-sets/", CreateFilterSet.AnswerAsync)
        {
            Takes = () => RequestShapes.NewFilterSet, Gives = () => BodyShape.Of(FilterJson.Wire.FilterSetDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/filter-sets/{id}/", GetFilterSet.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.FilterSetDetail),
            Query = QueryShapes.Only("version_number", "The version; the newest without it."),
        },
        new(Group, "PATCH", "/api/v1/filter-sets/{id}/", UpdateFilterSet.AnswerAsync)
        {
            Takes = () => RequestShapes.FilterSetChange, Gives = () => BodyShape.Of(FilterJson.Wire.FilterSetDetail),
        },
        new(Group, "DELETE", "/api/v1/filter-sets/{id}/", DeleteFilterSet.AnswerAsync) { Status = 204 },
        new(Group, "POST", "/api/v1/filter-sets/{id}/clone/", CloneFilterSet.AnswerAsync)
        {
            Takes = () => RequestShapes.FilterSetCopy, Gives = () => BodyShape.Of(FilterJson.Wire.FilterSetDetail), Status = 201,
        },
        new(Group, "POST", "/api/v1/filter-sets/{id}/lock/", LockFilterSet.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.FilterSetDetail),
        },
        new(Group, "POST", "/api/v1/filter-sets/{id}/unlock/", UnlockFilterSet.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.FilterSetDetail),
        },
    ];
}

using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Filters: which participants a study is for.</summary>
internal static class FilterOperations
{
    private const string Group = "Filters";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/filters/", GetFilters.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.ListAnswerJsonObject), Query = QueryShapes.Filters,
        },
        new(Group, "POST", "/api/v1/eligibility-count/", GetEligibleCount.AnswerAsync)
        {
            Takes = () => RequestShapes.CountQuestion, Gives = () => BodyShape.Of(FilterJson.Wire.FilterCount),
        },
        new(Group, "GET", "/api/v1/filters/search/", SearchFilters.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.ListAnswerFoundFilter), Query = QueryShapes.Search,
        },
        new(Group, "GET", "/api/v1/filters/rule-tree/", GetFilterRuleTree.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PlainJson.Wire.JsonObject), Query = [QueryShapes.Workspace],
        },
        new(Group, "GET", "/api/v1/filters/{filter_id}/choices/", GetFilterChoices.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.ListAnswerFilterChoice), Query = QueryShapes.PageOfWorkspace,
        },
        new(Group, "GET", "/api/v1/filters/{filter_id}/choices/search/", SearchFilterChoices.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.ListAnswerFilterChoice), Query = QueryShapes.Search,
        },
        new(Group, "GET", "/api/v1/filters/{id}/distribution/", GetFilterDistribution.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FilterJson.Wire.FilterDistribution),
            Query = [QueryShapes.Workspace, .. QueryShapes.Only("distribution_filters", "Who is counted: ids of filters.")],
        },
        new(Group, "POST", "/api/v1/eligibility-count/filter-breakdown/", GetFilterBreakdown.AnswerAsync)
        {
            Takes = () => RequestShapes.BreakdownQuestion, Gives = () => BodyShape.Of(FilterJson.Wire.FilterBreakdown),
        },
    ];
}

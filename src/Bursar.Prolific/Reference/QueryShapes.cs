using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>The parameters of queries.</summary>
internal static class QueryShapes
{
    /// <summary>Which part of a list is asked for.</summary>
    public static readonly IReadOnlyList<QueryParameter> Page =
    [
        new("limit", $"The most items, at most {Prolific.Page.MaxLimit}. Not together with `page`.", JsonForm.Whole(1)),
        new("offset", "The number of items before the page.", JsonForm.Whole(0)),
        new("page", "The number of the page, from 1. Not together with `limit`.", JsonForm.Whole(1)),
        new("page_size", $"The most items of a page, at most {Prolific.Page.MaxPageSize}.", JsonForm.Whole(1)),
    ];

    /// <summary>Which workspace is meant.</summary>
    public static readonly QueryParameter Workspace = new("workspace_id", "The id of a workspace.", JsonForm.Text());

    /// <summary>Which studies a list shows.</summary>
    public static readonly IReadOnlyList<QueryParameter> Studies =
    [
        .. Page,
        new("state", "Only studies in this state; several times for several states.", JsonForm.OneOf(StudyFilter.All)),
        new("active", "1: only studies that are active.", JsonForm.Text()),
        new("published", "1: only studies that were published.", JsonForm.Text()),
        new("completed", "1: only studies that are complete.", JsonForm.Text()),
        new("search", "Only studies with this text in their names.", JsonForm.Text()),
        new("ordering", "`date_created` for the oldest first.", JsonForm.Text()),
    ];

    /// <summary>Which submissions a list shows.</summary>
    public static readonly IReadOnlyList<QueryParameter> Submissions =
    [
        .. Page,
        new("status", "Only submissions in one of these states, with commas between them.", JsonForm.Text()),
        .. new[]
        {
            "completed", "returned", "awaiting_review", "approved", "active", "timeout", "rejected", "screened_out",
            "completeoractive",
        }.Select(name => new QueryParameter(name, "1: only submissions of which this is true.", JsonForm.Text())),
        new("submitted_from", "Only submissions of this day, `DD/MM/YYYY`, or later.", JsonForm.Text()),
        new("submitted_before", "Only submissions before this day, `DD/MM/YYYY`.", JsonForm.Text()),
        new("ordering", "A field to order by, with `-` before it for the other direction.", JsonForm.Text()),
    ];

    /// <summary>Which messages a list shows.</summary>
    public static readonly IReadOnlyList<QueryParameter> Messages =
    [
        .. Page,
        new("user_id", "Only messages with this person.", JsonForm.Text()),
        new("created_after", "Only messages after this time.", JsonForm.Text()),
        new("excluded_sender_ids", "No messages from this person; several times for several people.", JsonForm.Text()),
    ];

    /// <summary>Which groups a list shows.</summary>
    public static readonly IReadOnlyList<QueryParameter> Groups =
    [
        .. Page, Workspace,
        new("active", "False to include groups that were deleted.", JsonForm.Text()),
        new("search", "Only groups with this text in their names.", JsonForm.Text()),
    ];

    /// <summary>Which filters a list shows.</summary>
    public static readonly IReadOnlyList<QueryParameter> Filters =
    [
        Workspace,
        new("detailed", "Whether the choices are listed, too.", JsonForm.Text()),
        new("filter_tag", "Only filters with this tag.", JsonForm.Text()),
    ];

    /// <summary>A page of one workspace's.</summary>
    public static readonly IReadOnlyList<QueryParameter> PageOfWorkspace = [.. Page, Workspace];

    /// <summary>A page of one workspace's, which must be named.</summary>
    public static readonly IReadOnlyList<QueryParameter> TasksOfWorkspace = [.. Page, Workspace with { IsRequired = true }];

    /// <summary>Which responses an export of a batch has.</summary>
    public static readonly IReadOnlyList<QueryParameter> BatchExport =
    [
        new("study_id", "Only responses of submissions in this study.", JsonForm.Text()),
        new("from", "Only responses of this time or later.", JsonForm.Format("date-time")),
        new("to", "Only responses before this time.", JsonForm.Format("date-time")),
    ];

    /// <summary>Which feedback counts.</summary>
    public static readonly IReadOnlyList<QueryParameter> Feedback =
    [
        new("has_written_feedback", "Whether only feedback with words counts.", JsonForm.Flag()),
        new("source", "`completed`, `returned`, or both with a comma between them.", JsonForm.Text()),
        new("category", "What it is about; several with commas between them.", JsonForm.Text()),
    ];

    /// <summary>Which part of a list of feedback is asked for.</summary>
    public static readonly IReadOnlyList<QueryParameter> PageOfFeedback =
    [
        .. Feedback,
        new("limit", $"The most items, at most {Prolific.Page.MaxLimit}; 0 for all, 25 without it.", JsonForm.Whole(0)),
        .. Page.Where(one => one.Name != "limit"),
    ];

    /// <summary>A page of one workspace's, with the older name of it.</summary>
    public static readonly IReadOnlyList<QueryParameter> FilterSets =
        [.. PageOfWorkspace, new("organisation_id", "The older name of `workspace_id`.", JsonForm.Text())];

    /// <summary>What is searched for.</summary>
    public static readonly IReadOnlyList<QueryParameter> Search =
        [new("q", "What is searched for.", JsonForm.Text()) { IsRequired = true }, .. PageOfWorkspace];

    /// <summary>A page of one project's.</summary>
    public static readonly IReadOnlyList<QueryParameter> Collections =
        [.. Page, new("project_id", "The id of a project.", JsonForm.Text()) { IsRequired = true }];

    /// <summary>A page of one researcher's.</summary>
    public static readonly IReadOnlyList<QueryParameter> Surveys =
        [.. Page, new("researcher_id", "The id of a user.", JsonForm.Text()) { IsRequired = true }];

    /// <summary>A parameter alone.</summary>
    public static IReadOnlyList<QueryParameter> Only(string name, string text, JsonObject? schema = null)
        => [new(name, text, schema ?? JsonForm.Text())];
}

using System.Text.Json.Serialization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>A member of a participant group (Prolific API docs, Participant groups).</summary>
internal sealed record GroupMembership(
    [property: JsonPropertyName("participant_id")] string Participant,
    [property: JsonPropertyName("datetime_created")] string AddedAt)
{
    /// <summary>Answers the whole membership of a group or, if the request asks for a page, that page.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, ObjectId group)
    {
        var query = call.Http.Request.Query;
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        var members = await GroupAccess.MembersAsync(call, group);
        var isPaged = query.ContainsKey("limit") || query.ContainsKey("offset") || query.ContainsKey("page");
        var page = isPaged ? asked : new(Math.Max(1, members.Count), 0, Numbered: false);
        if (page.Check(members.Count) is { } pastEnd) return pastEnd;
        var shown = members.Skip((int)page.Offset).Take(page.Size)
            .Select(one => new GroupMembership(one.Participant.ToString(), Timestamp.Of(one.AddedAt)!));
        var list = new ListAnswer<GroupMembership>(
            [.. shown], ListLinks.Of(call, page, members.Count), new(members.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, GroupJson.Wire.ListAnswerGroupMembership);
        return null;
    }
}

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
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, ObjectId id)
    {
        var query = call.Http.Request.Query;
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        if (await call.Ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), call.Cancellation) is not { } group)
            return GroupAccess.None;
        var isPaged = Page.IsAskedFor(query);
        var page = isPaged ? asked : new(Math.Max(1, group.Count), 0, Numbered: false);
        if (page.Check(group.Count) is { } pastEnd) return pastEnd;
        var members = isPaged
            ? await call.Ledger.ListAsync(
                new MembersOfGroup(id, default, page.Size) { Skip = (int)page.Offset }, call.Cancellation)
            : await GroupAccess.MembersAsync(call, id);
        var shown = members.Select(one => new GroupMembership(one.Participant.ToString(), Timestamp.Of(one.AddedAt)!));
        var list = new ListAnswer<GroupMembership>([.. shown], ListLinks.Of(call, page, group.Count), new(group.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, GroupJson.Wire.ListAnswerGroupMembership);
        return null;
    }
}

using Bursar.Http;

namespace Bursar.Api;

/// <summary>Who may work in a book, and who is invited to.</summary>
internal static class MemberOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/members", GetMembers.AnswerAsync) { Gives = () => BodyShape.Of(MemberJson.Default.MemberList) },
        new("PUT", "/books/{book}/members/{user}", SetMember.AnswerAsync)
        {
            Takes = () => BodyShape.Of(MemberJson.Default.MemberRequest),
            Gives = () => BodyShape.Of(MemberJson.Default.MemberAnswer),
        },
        new("DELETE", "/books/{book}/members/{user}", DeleteMember.AnswerAsync) { Status = 204 },
        new("GET", "/books/{book}/invitations", GetInvitations.AnswerAsync)
        {
            Gives = () => BodyShape.Of(MemberJson.Default.InvitedList),
        },
        new("DELETE", "/books/{book}/invitations/{invitation}", DeleteInvitation.AnswerAsync) { Status = 204 },
    ];
}

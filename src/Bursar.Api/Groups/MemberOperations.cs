namespace Bursar.Api;

/// <summary>Who may work in a book, and who is invited to.</summary>
internal static class MemberOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/members", GetMembers.AnswerAsync),
        new("PUT", "/books/{book}/members/{user}", SetMember.AnswerAsync),
        new("DELETE", "/books/{book}/members/{user}", DeleteMember.AnswerAsync),
        new("GET", "/books/{book}/invitations", GetInvitations.AnswerAsync),
        new("DELETE", "/books/{book}/invitations/{invitation}", DeleteInvitation.AnswerAsync),
    ];
}

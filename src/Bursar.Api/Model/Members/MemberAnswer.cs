using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A member of a book on the wire.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Name">The user's name.</param>
/// <param name="Email">The user's e-mail address.</param>
/// <param name="Role">The role.</param>
/// <param name="Since">When the user became a member.</param>
public sealed record MemberAnswer(
    [property: JsonPropertyName("user")] string User,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("since"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset Since)
{
    /// <summary>Maps a membership.</summary>
    internal static async ValueTask<MemberAnswer> OfAsync(ApiCall call, Membership member)
    {
        var user = await call.Ledger.FindAsync<User>(RowKey.OfUser(member.User), call.Cancellation);
        return new($"{member.User}", user?.Name ?? "", user?.Email ?? "", SnakeCase.Of(member.Role), member.Since);
    }
}

/// <summary>The members of a book.</summary>
/// <param name="Members">The members, oldest first.</param>
public sealed record MemberList([property: JsonPropertyName("members")] IReadOnlyList<MemberAnswer> Members);

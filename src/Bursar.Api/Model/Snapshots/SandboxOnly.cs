namespace Bursar.Api;

/// <summary>The errors of what can be done with a sandbox and with no other books.</summary>
internal static class SandboxOnly
{
    /// <summary>The server has real books.</summary>
    public static readonly ApiError Refused = ApiError.Of(
        ApiErrorCode.SandboxOnly, "Books can only be exchanged in sandbox mode: bursar serve --sandbox, or bursar demo.");

    /// <summary>A snapshot cannot have this name.</summary>
    public static readonly ApiError BadName = ApiError.Of(
        ApiErrorCode.InvalidValue, "name: must have 1 to 64 lower-case letters, digits, hyphens and underscores.");

    /// <summary>The server has real books, and what happens in them is true.</summary>
    public static readonly ApiError NothingForced = ApiError.Of(
        ApiErrorCode.SandboxOnly, "A state can only be forced in sandbox mode: bursar serve --sandbox, or bursar demo.");

    /// <summary>The snapshot in the path does not exist.</summary>
    public static ApiError NoSnapshot(ApiCall call) => ApiError.NotFound("snapshot", call.Route("snapshot"));
}

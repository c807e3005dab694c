using System.Text.Json;

namespace Bursar.Api;

/// <summary>
/// A member of a body has a value that cannot be taken. Thrown by converters, which have no other way out of the parser.
/// </summary>
internal sealed class InvalidMemberException(ApiErrorCode code, string detail) : JsonException(detail)
{
    /// <summary>What is wrong with it.</summary>
    public ApiErrorCode Code => code;
}

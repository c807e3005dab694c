using System.Text.Json;

namespace Bursar.Api;

/// <summary>A member of a body has an invalid value. Thrown by converters, which have no other way to report it.</summary>
internal sealed class InvalidMemberException(ApiErrorCode code, string detail) : JsonException(detail)
{
    /// <summary>The error code.</summary>
    public ApiErrorCode Code => code;
}

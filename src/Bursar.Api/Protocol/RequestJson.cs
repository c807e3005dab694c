using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>How requests are read: strictly, so that a misspelt member is never silently lost.</summary>
[JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(BookRequest))]
[JsonSerializable(typeof(BookPatch))]
[JsonSerializable(typeof(MovementRequest))]
[JsonSerializable(typeof(KeyRequest))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(SubmissionRequest))]
[JsonSerializable(typeof(SubmitRequest))]
[JsonSerializable(typeof(ClockRequest))]
[JsonSerializable(typeof(NoMembers))]
internal sealed partial class RequestJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON that belongs to no group of operations: errors, and the body that has no members.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ApiError))]
[JsonSerializable(typeof(NoMembers))]
internal sealed partial class ApiJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of types that belong to no group of operations: errors, and the body without members.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ApiError))]
[JsonSerializable(typeof(NoMembers))]
internal sealed partial class ApiJson : JsonSerializerContext;

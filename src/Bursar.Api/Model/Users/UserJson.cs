using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of users: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(UserAnswer))]
[JsonSerializable(typeof(UserRequest))]
internal sealed partial class UserJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of links of groups: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ConsentPage))]
[JsonSerializable(typeof(GroupLinkAnswer))]
[JsonSerializable(typeof(GroupLinkRequest))]
internal sealed partial class GroupLinkJson : JsonSerializerContext;

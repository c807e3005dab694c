using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of messages.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(MessagePage))]
internal sealed partial class MessageJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of messages.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(MessageAnswer))]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(MessageRequest))]
internal sealed partial class MessageJson : JsonSerializerContext;

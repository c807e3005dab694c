using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of hooks and deliveries.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(HookPage))]
[JsonSerializable(typeof(DeliveryPage))]
internal sealed partial class HookJson : JsonSerializerContext;

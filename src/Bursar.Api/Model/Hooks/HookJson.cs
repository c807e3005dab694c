using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of hooks and deliveries.</summary>
[JsonSerializable(typeof(HookList))]
[JsonSerializable(typeof(DeliveryPage))]
internal sealed partial class HookJson : JsonSerializerContext;

using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Every field that is sent or stored names itself: a naming policy is lost as soon as another context resolves the type.
/// </summary>
public sealed class JsonFieldTests
{
    [Fact]
    public void Fields_OfEveryContext_NameThemselves()
    {
        var contexts = typeof(ProlificOperations).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(JsonSerializerContext)))
            .ToList();
        var fields = contexts.SelectMany(FieldsOf).ToList();

        Assert.True(contexts.Count > 8, "The contexts are not found.");
        Assert.True(fields.Count > 100, "The fields are not found.");
        Assert.Empty(
            fields.Where(
                field => field.AttributeProvider?.IsDefined(typeof(JsonPropertyNameAttribute), false) != true).Select(NameOf));
    }

    private static IEnumerable<JsonPropertyInfo> FieldsOf(Type context)
    {
        var instance = context.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Single(field => field.FieldType == context)
            .GetValue(null);
        return context.GetProperties()
            .Select(property => property.GetValue(instance))
            .OfType<JsonTypeInfo>()
            .Where(type => type.Kind == JsonTypeInfoKind.Object)
            .SelectMany(type => type.Properties)
            .Where(field => field.Get is not null); // Others are ignored.
    }

    private static string NameOf(JsonPropertyInfo field) => $"{field.DeclaringType.Name}.{field.Name}";
}

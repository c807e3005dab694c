using System.Text;
using System.Text.Json;

namespace Bursar;

/// <summary>Reads a seed file in JSON.</summary>
internal static class SeedJson
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="CommandFailure">It is not JSON.</exception>
    public static SeedNode Read(string file, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var node = Read(ref reader, file, utf8);
            reader.Read(); // Throws if anything follows.
            return node;
        }
        catch (JsonException wrong)
        {
            var why = wrong.Message.Split([" LineNumber:", " Change the reader"], StringSplitOptions.None)[0];
            throw new SeedNode(file, (wrong.LineNumber ?? 0) + 1, (wrong.BytePositionInLine ?? 0) + 1).Wrong(why);
        }
    }

    private static SeedNode Read(ref Utf8JsonReader reader, string file, byte[] utf8)
    {
        var here = At(reader.TokenStartIndex, file, utf8);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                List<SeedNode> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader, file, utf8));
                return here with { Items = items };
            case JsonTokenType.StartObject:
                List<(SeedNode Name, SeedNode Value)> members = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = At(reader.TokenStartIndex, file, utf8) with { Text = reader.GetString() };
                    if (members.Exists(one => one.Name.Text == name.Text)) throw name.Wrong($"{name.Text} is there twice.");
                    reader.Read();
                    members.Add((name, Read(ref reader, file, utf8)));
                }
                return here with { Members = members };
            case JsonTokenType.String:
                return here with { Text = reader.GetString() };
            default:
                return here with { Text = Encoding.UTF8.GetString(reader.ValueSpan), IsPlain = true };
        }
    }

    private static SeedNode At(long index, string file, byte[] utf8)
    {
        var before = utf8.AsSpan(0, (int)index);
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Pulumi.Deployments;

namespace Pulumi;

/// <summary>The configuration of the stack, one namespace of it.</summary>
public sealed class Config
{
    private readonly string _namespace;
    private readonly IReadOnlyDictionary<string, string> _values;

    /// <summary>Takes the namespace; without one it is the name of the project.</summary>
    public Config(string? name = null)
    {
        var settings = DeploymentScope.Require().Settings;
        name ??= settings.Project;
        _namespace = name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;
        _values = settings.Config;
    }

    /// <summary>The value; null when it is not set.</summary>
    public string? Get(string key) => _values.GetValueOrDefault(FullKey(key));

    /// <summary>The value as a secret; null when it is not set.</summary>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>The value, <c>true</c> or <c>false</c>; null when it is not set.</summary>
    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var other => throw Misfit(key, other, "true or false"),
    };

    /// <summary>The value, <c>true</c> or <c>false</c>, as a secret; null when it is not set.</summary>
    public Output<bool>? GetSecretBoolean(string key) => Secret(GetBoolean(key));

    /// <summary>The whole number; null when it is not set.</summary>
    public int? GetInt32(string key)
    {
        if (Get(key) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Misfit(key, text, "a whole number");
    }

    /// <summary>The whole number as a secret; null when it is not set.</summary>
    public Output<int>? GetSecretInt32(string key) => Secret(GetInt32(key));

    /// <summary>The number; null when it is not set.</summary>
    public double? GetDouble(string key)
    {
        if (Get(key) is not { } text)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Misfit(key, text, "a number");
    }

    /// <summary>The number as a secret; null when it is not set.</summary>
    public Output<double>? GetSecretDouble(string key) => Secret(GetDouble(key));

    /// <summary>The object that the JSON value holds; the default of the type when it is not set.</summary>
    [return: MaybeNull]
    public T GetObject<T>(string key) => Parse<T>(key, null);

    /// <summary>The object that the JSON value holds; the default of the type when it is not set.</summary>
    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => Parse<T>(key, options);

    /// <summary>The object that the JSON value holds, as a secret; null when it is not set.</summary>
    public Output<T>? GetSecretObject<T>(string key) => Get(key) is null ? null : Output.CreateSecret(RequireObject<T>(key));

    /// <summary>The object that the JSON value holds, as a secret; null when it is not set.</summary>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options) =>
        Get(key) is null ? null : Output.CreateSecret(RequireObject<T>(key, options));

    /// <summary>The value, which must be set.</summary>
    public string Require(string key) => Get(key) ?? throw Missing(key, isSecret: false);

    /// <summary>The value, which must be set, as a secret.</summary>
    public Output<string> RequireSecret(string key) => GetSecret(key) ?? throw Missing(key, isSecret: true);

    /// <summary>The value, <c>true</c> or <c>false</c>, which must be set.</summary>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key, isSecret: false);

    /// <summary>The value, <c>true</c> or <c>false</c>, which must be set, as a secret.</summary>
    public Output<bool> RequireSecretBoolean(string key) => GetSecretBoolean(key) ?? throw Missing(key, isSecret: true);

    /// <summary>The whole number, which must be set.</summary>
    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key, isSecret: false);

    /// <summary>The whole number, which must be set, as a secret.</summary>
    public Output<int> RequireSecretInt32(string key) => GetSecretInt32(key) ?? throw Missing(key, isSecret: true);

    /// <summary>The number, which must be set.</summary>
    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key, isSecret: false);

    /// <summary>The number, which must be set, as a secret.</summary>
    public Output<double> RequireSecretDouble(string key) => GetSecretDouble(key) ?? throw Missing(key, isSecret: true);

    /// <summary>The object that the JSON value holds, which must be set.</summary>
    public T RequireObject<T>(string key) => Required<T>(key, null, isSecret: false);

    /// <summary>The object that the JSON value holds, which must be set.</summary>
    public T RequireObject<T>(string key, JsonSerializerOptions options) => Required<T>(key, options, isSecret: false);

    /// <summary>The object that the JSON value holds, which must be set, as a secret.</summary>
    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(Required<T>(key, null, isSecret: true));

    /// <summary>The object that the JSON value holds, which must be set, as a secret.</summary>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) => Output.CreateSecret(Required<T>(key, options, isSecret: true));

    private static Output<T>? Secret<T>(T? value)
        where T : struct => value is { } known ? Output.CreateSecret(known) : null;

    private T Required<T>(string key, JsonSerializerOptions? options, bool isSecret)
    {
        _ = Get(key) ?? throw Missing(key, isSecret);
        return Parse<T>(key, options) ?? throw Misfit(key, "null", typeof(T).Name);
    }

    private T? Parse<T>(string key, JsonSerializerOptions? options)
    {
        if (Get(key) is not { } text)
        {
            return default;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text, options);
        }
        catch (JsonException exception)
        {
            throw Misfit(key, text, $"JSON of a {typeof(T).Name} ({exception.Message})");
        }
    }

    private string FullKey(string key) => $"{_namespace}:{key}";

    private ConfigException Missing(string key, bool isSecret) =>
        new($"configuration '{FullKey(key)}' is not set; set it with `pulumi config set {(isSecret ? "--secret " : "")}{FullKey(key)} <value>`");

    private ConfigException Misfit(string key, string value, string wanted) =>
        new($"configuration '{FullKey(key)}' is '{value}'; it must be {wanted}");

    private sealed class ConfigException(string message) : RunException(message);
}

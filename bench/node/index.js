// Registers every resource of a saved plan with the official SDK: the same graph, from Node. PLAN names the file.
"use strict";
const fs = require("fs");
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");

const plan = JSON.parse(fs.readFileSync(process.env.PLAN, "utf8"));
const byUrn = new Map(plan.resources.map((resource) => [resource.urn, resource]));
const made = new Map();

function value(planned) {
  if (planned === "[secret]") return pulumi.secret("secret");
  if (Array.isArray(planned)) return planned.map(value);
  if (planned && typeof planned === "object") {
    return Object.fromEntries(Object.entries(planned).map(([key, inner]) => [key, value(inner)]));
  }
  return planned;
}

// The classes of the AWS package; what belongs to others is registered by the class that theirs derive from.
function create(planned, options) {
  const inputs = value(planned.inputs || {});
  const [prefix, module, name] = planned.type.split(":");
  if (prefix === "pulumi") {
    return name === "aws" ? new aws.Provider(planned.name, inputs, options) : new pulumi.ProviderResource(name, planned.name, inputs, options);
  }
  return prefix === "aws"
    ? new aws[module.split("/")[0]][name](planned.name, inputs, options)
    : new pulumi.CustomResource(planned.type, planned.name, inputs, options);
}

// Made when first asked for, so that what it hangs on comes before it.
function make(urn) {
  if (made.has(urn)) return made.get(urn);
  const planned = byUrn.get(urn);
  if (!planned || planned.type === "pulumi:pulumi:Stack") return undefined;

  const options = {
    parent: planned.parent ? make(planned.parent) : undefined,
    provider: planned.custom && planned.provider ? make(planned.provider) : undefined,
    dependsOn: (planned.dependencies || []).map(make).filter((dependency) => dependency),
    protect: planned.protect,
    retainOnDelete: planned.retainOnDelete,
    ignoreChanges: planned.ignoreChanges,
    version: planned.version,
  };
  const resource = planned.custom ? create(planned, options) : new pulumi.ComponentResource(planned.type, planned.name, {}, options);
  made.set(urn, resource);
  return resource;
}

for (const resource of plan.resources) make(resource.urn);

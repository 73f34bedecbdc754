// Forced into the compilation of the SQLite driver (see addon.ts) so that it runs on Node-API 8 and 9.
//
// The driver keeps references to plain strings, which Node-API allows from version 10 on only. Here such a reference
// holds an object that has the string as its only property; nothing else of the driver changes.
#pragma once

#undef NAPI_VERSION
#define NAPI_VERSION 8

#include <napi.h>

namespace Napi {

template <>
inline Reference<String> Reference<String>::New(const String& value, uint32_t initialRefcount) {
  napi_env env = value.Env();
  if (static_cast<napi_value>(value) == nullptr) return Reference<String>(env, nullptr);

  napi_value holder;
  napi_status status = napi_create_object(env, &holder);
  NAPI_THROW_IF_FAILED(env, status, Reference<String>());
  status = napi_set_element(env, holder, 0, value);
  NAPI_THROW_IF_FAILED(env, status, Reference<String>());

  napi_ref ref;
  status = napi_create_reference(env, holder, initialRefcount, &ref);
  NAPI_THROW_IF_FAILED(env, status, Reference<String>());
  return Reference<String>(env, ref);
}

template <>
inline String Reference<String>::Value() const {
  if (_ref == nullptr) return String(_env, nullptr);

  napi_value holder;
  napi_status status = napi_get_reference_value(_env, _ref, &holder);
  NAPI_THROW_IF_FAILED(_env, status, String());
  napi_value value;
  status = napi_get_element(_env, holder, 0, &value);
  NAPI_THROW_IF_FAILED(_env, status, String());
  return String(_env, value);
}

}  // namespace Napi
